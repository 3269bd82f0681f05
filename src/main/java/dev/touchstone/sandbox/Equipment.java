package dev.touchstone.sandbox;

/**
 * What all rungs work with.
 *
 * @param user who runs the children
 * @param images the Javas they run on
 * @param staged the files they read
 * @param starter who starts them
 */
record Equipment(ChildUser user, JavaImages images, StagedFiles staged, Starter starter) {}
