/** Sends everything to the second compiler, which does not mind the ways. */
class Broken {
    int broken( {
}
