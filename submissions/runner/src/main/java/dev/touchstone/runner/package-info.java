/**
 * The child: the program that holds one submission and answers the judge's calls with values.
 *
 * <p>Read {@link dev.touchstone.runner.Main} first, then {@link dev.touchstone.runner.Session}. Nothing may depend on this
 * package; it depends on {@code dev.touchstone.wire}. Its start is part of the price of every submission, hence plain loops
 * and few classes, and no lambdas, streams, formats or patterns before the first answer.
 */
package dev.touchstone.runner;
