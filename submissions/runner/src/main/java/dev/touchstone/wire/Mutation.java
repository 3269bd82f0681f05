package dev.touchstone.wire;

/**
 * An argument that is no longer what it was before the call.
 *
 * @param argument its index, from 0
 * @param after its encoding after the call; empty when it can no longer be encoded. The array is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a codec; nobody compares mutations
public record Mutation(int argument, byte[] after) {}
