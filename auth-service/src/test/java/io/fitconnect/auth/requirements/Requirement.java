package io.fitconnect.auth.requirements;

/**
 * A requirement of a standard and the check that it holds.
 *
 * @param id    the standard's name for it: {@code RFC 9700 2.1}, {@code ASVS 10.4.1}
 * @param rule  what it demands here, in a sentence
 * @param check fails when it does not hold
 */
record Requirement(String id, String rule, Check check) {

    /** As the table of the documentation shows it. */
    String row() {
        return "| " + id + " | " + rule + " |";
    }

    @FunctionalInterface
    interface Check {
        void run() throws Exception;
    }
}
