/**
 * What you compile against in CS577, homework 4: the 21 questions, one interface each, and the types that they use.
 * {@link cs577.hw4.Tensor} is an image, {@link cs577.hw4.Kernel} the filters of a convolution.
 *
 * <p>Read {@link cs577.hw4.ValidConvolution} first: it is question 1, and states the rules for all.
 *
 * <p>To answer a question, write a concrete class with a no-argument constructor that implements its interface; a
 * nested class must be static. One class may answer several questions. Any package will do, or none.
 *
 * <p>This package depends on nothing but Java itself.
 */
package cs577.hw4;
