/** Large. */
class Table {
    int[] numbers = {@40000*1,@};
}
