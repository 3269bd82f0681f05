/**
 * The reference against engines that others wrote: PyTorch in double precision, with its automatic gradients, ONNX
 * Runtime as a second opinion, and brute force where no engine knows the answer. Read
 * {@link cs577.hw4.oracle.OracleTest} first, then {@link cs577.hw4.oracle.Comparison}.
 *
 * <p>Nothing depends on this package. It takes the answers to compare from the key and the types from the contract; how
 * an answer is computed it never borrows from {@code reference} or {@code algebra}.
 */
@NullMarked
package cs577.hw4.oracle;

import org.jspecify.annotations.NullMarked;
