/** Long. */
class Poem {
    String text = "@200000*x@";
}
