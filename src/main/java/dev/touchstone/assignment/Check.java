package dev.touchstone.assignment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an ordinary JUnit test or jqwik property as a check of a question. The class has one field marked with
 * {@link Subject}, of the question's interface, which the harness fills before the method runs.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {
    /** The name within the question, lower case with hyphens; the rubric gives points to it as {@code Q1.<id>}. */
    String id();

    /** What is checked, as a student reads it. */
    String title();

    /**
     * True for the check that also watches the arguments: there, and only there, a call that changes what it was given
     * fails with reason input-modified.
     */
    boolean watchesInputs() default false;
}
