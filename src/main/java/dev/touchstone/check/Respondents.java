package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.remote.OneByOne;
import dev.touchstone.remote.Respondent;

/**
 * Who answers which check of a submission. Checks that students see and checks that they do not see may have
 * respondents of their own, so that what the one is told cannot come out of the other.
 */
public interface Respondents {
    /** Who is asked whether there is an answer at all. */
    Respondent first();

    /** Who answers the calls of a check. */
    Respondent of(CheckDeclaration check);

    /** The same respondent for everything. */
    static Respondents all(Respondent respondent) {
        return new Respondents() {
            @Override
            public Respondent first() {
                return respondent;
            }

            @Override
            public Respondent of(CheckDeclaration check) {
                return respondent;
            }
        };
    }

    /** The same respondents, each asked for one call at a time. */
    static Respondents oneByOne(Respondents respondents) {
        return new Respondents() {
            @Override
            public Respondent first() {
                return new OneByOne(respondents.first());
            }

            @Override
            public Respondent of(CheckDeclaration check) {
                return new OneByOne(respondents.of(check));
            }
        };
    }
}
