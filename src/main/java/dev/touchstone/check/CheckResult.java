package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.remote.Printed;
import java.util.Optional;

/**
 * One check of one submission.
 *
 * @param check what was checked
 * @param verdict what was found
 * @param counterexample the smallest input found on which the answer is wrong, if it is
 * @param output what the answer printed meanwhile
 */
public record CheckResult(
        CheckDeclaration check, Verdict verdict, Optional<Counterexample> counterexample, Printed output) {

    /** True for a check made of examples' random relatives, false for a single example. */
    public boolean property() {
        return Engines.isProperty(check.method());
    }
}
