package dev.touchstone.intake;

import java.io.IOException;
import java.io.InputStream;

/** Files below one root, on the disk or in an archive. Can be visited more than once. */
@FunctionalInterface
interface Tree {
    /**
     * Hands over everything in the tree, in the tree's own order.
     *
     * @throws Refusal if the rest is not read, with the reason
     * @throws IOException if the rest cannot be read
     */
    void visit(Visitor visitor) throws IOException;

    /** Is told what a tree holds. Paths come as they stand in the tree: nobody has looked at them yet. */
    interface Visitor {
        /** A folder; not every archive tells of each. */
        void folder(String path) throws IOException;

        /** A regular file. The content may be read once, before this method returns. */
        void file(String path, Content content) throws IOException;

        /** Something that the tree does not give out. */
        void refused(String path, Refusal refusal) throws IOException;
    }

    /** A file's content. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
