package io.fitconnect.auth.requirements;

/**
 * A requirement that does not apply, or that the house does not hold, or not to the letter.
 *
 * @param verdict which of these
 */
record NotHeld(String id, Verdict verdict, String why) implements Row {

    @Override
    public String rule() {
        return "**" + verdict.words + ".** " + why;
    }

    @Override
    public String proof() {
        return "—";
    }

    enum Verdict {
        DOES_NOT_APPLY("Does not apply"),
        NOT_HELD("Not held"),
        HELD_IN_PART("Held in part"),
        WITHOUT_TEST("Held without a test");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }
    }
}
