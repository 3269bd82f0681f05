/** Grows while one looks at it. */
class Expansive {
    interface N<Z> {}

    static class C<X> implements N<N<? super C<C<X>>>> {}

    N<? super C<String>> cast(C<String> c) {
        return c;
    }
}
