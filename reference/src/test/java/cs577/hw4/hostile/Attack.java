package cs577.hw4.hostile;

import java.nio.file.Path;

/**
 * One attack of the corpus.
 *
 * @param group what kind of attack it is
 * @param name its folder's name
 * @param folder the submission, as a student would hand it in
 * @param sheet what the file beside the folder says
 */
record Attack(String group, String name, Path folder, Sheet sheet) {
    /** The submission's id in reports: unique in the corpus. */
    String id() {
        return group + "-" + name;
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
