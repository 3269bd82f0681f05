/**
 * The canary: the one class of the harness that is sent into a wall, to try what hostile code would try ({@link
 * dev.touchstone.sandbox.canary.Canary}).
 *
 * <p>It runs alone in a child JVM with java.base only, so it depends on nothing, and nothing but {@code sandbox} on it.
 */
@NullMarked
package dev.touchstone.sandbox.canary;

import org.jspecify.annotations.NullMarked;
