/** Long. */
class Sum {
    int one = 1;
    int sum = @5000*one + @one;
}
