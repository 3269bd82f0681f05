/**
 * The command line. Read {@link dev.touchstone.cli.Cli} first: it puts the commands together and turns what went wrong
 * into one line and an exit code. {@link dev.touchstone.cli.StudentView} shows a report in the terminal.
 *
 * <p>The only package that writes to standard output and standard error. Nothing may depend on it.
 */
@NullMarked
package dev.touchstone.cli;

import org.jspecify.annotations.NullMarked;
