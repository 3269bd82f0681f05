package dev.touchstone.cli;

/** The exit codes of all commands; the help texts list them. */
final class ExitCode {
    /** Everything was graded, whatever the scores; for {@code check}, nothing was lost. */
    static final int OK = 0;
    /** Something could not be graded: the grader's or the machine's fault. */
    static final int UNGRADED = 1;
    /** The command line or what it names is not usable. */
    static final int USAGE = 2;
    /** {@code check}: points were lost. */
    static final int POINTS_LOST = 3;

    private ExitCode() {}
}
