/** Long. */
class Sum {
    int one = 1;
    int sum = @100000*one + @one;
}
