/** Many. */
class Many {
    Object[] all = {@2100*new Object() {},@};
}
