/**
 * The filter of system calls that children run under on Linux: a program for the kernel's classic BPF machine, emitted by
 * this package for x86_64 and aarch64. Read {@link dev.touchstone.sandbox.seccomp.SystemCallFilter} first; {@code
 * SystemCall} is the table of what is denied.
 *
 * <p>Depends on nothing; the package above it, which builds walls, depends on it.
 */
@NullMarked
package dev.touchstone.sandbox.seccomp;

import org.jspecify.annotations.NullMarked;
