/**
 * What judge and child say to each other, and how it is written: frames, messages and the codec of values.
 *
 * <p>Read {@link dev.touchstone.wire.Request} and {@link dev.touchstone.wire.Reply} first, then
 * {@link dev.touchstone.wire.ValueCodec}. Everything that is read is taken for hostile: no length is believed before it
 * was compared with the bytes that are there. Depends on {@code java.base} alone; the runner and the harness's package
 * {@code remote} may depend on it.
 */
package dev.touchstone.wire;
