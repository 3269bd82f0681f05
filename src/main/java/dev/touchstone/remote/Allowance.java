package dev.touchstone.remote;

import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.Reply;

/**
 * How much of what one process says the judge may come to hold. A reply is bounded by itself, but a property asks
 * hundreds of times and the judge keeps all answers until the question is done.
 */
final class Allowance {
    /**
     * The answers of one check together, in bytes on the wire. Twenty times what a right answer to the most talkative
     * of the shipped checks takes while it is shrunk (0.4 MB).
     */
    static final int ANSWER_BYTES = 8 << 20;

    private int characters;
    private long answers;

    /** Printed text counts over the process's whole life, as it does in the process itself. */
    Allowance(int characters) {
        this.characters = characters;
    }

    /** The next check begins. */
    void renewAnswers() {
        answers = 0;
    }

    /** Counts an answer; false if it is more than the check may still give. */
    boolean grants(Reply.Returned returned) {
        answers += returned.value().length;
        for (Mutation mutation : returned.mutations()) {
            answers += mutation.after().length;
        }
        return answers <= ANSWER_BYTES;
    }

    /** As much of a printed text as may still come. */
    Printed granted(Captured captured) {
        Printed granted = Printed.NOTHING.then(new Printed(captured.text(), captured.truncated()), characters);
        characters -= granted.text().length();
        return granted;
    }
}
