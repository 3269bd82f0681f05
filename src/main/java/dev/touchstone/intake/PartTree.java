package dev.touchstone.intake;

import java.io.IOException;

/**
 * One folder of a larger tree. What the larger tree refuses belongs here if its path starts here.
 *
 * @param prefix ends with {@code /}
 */
record PartTree(Tree whole, String prefix) implements Tree {

    @Override
    public void visit(Visitor visitor) throws IOException {
        whole.visit(new Visitor() {
            @Override
            public void folder(String path) throws IOException {
                if (isWithin(path)) {
                    visitor.folder(rest(path));
                }
            }

            @Override
            public void file(String path, Content content) throws IOException {
                if (isWithin(path)) {
                    visitor.file(rest(path), content);
                }
            }

            @Override
            public void refused(String path, Refusal refusal) throws IOException {
                if (isWithin(path)) {
                    visitor.refused(rest(path), refusal);
                }
            }
        });
    }

    /** As {@link SafePath} reads it: a path that climbs stays here, to be refused by whoever reads this folder. */
    private static String plain(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }

    private boolean isWithin(String path) {
        String plain = plain(path);
        return plain.startsWith(prefix) && plain.length() > prefix.length();
    }

    private String rest(String path) {
        return plain(path).substring(prefix.length());
    }
}
