package dev.touchstone.sandbox;

import java.util.function.BooleanSupplier;

/** Waits for what happens soon but not at once. */
final class Waiting {
    private Waiting() {}

    /** True as soon as the condition holds; false if it does not for ten seconds. */
    static boolean until(BooleanSupplier condition) throws InterruptedException {
        for (int round = 0; round < 1000; round++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(10);
        }
        return condition.getAsBoolean();
    }
}
