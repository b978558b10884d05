package io.fitconnect.auth.requirements;

/**
 * A requirement of a standard and the check that it holds.
 *
 * @param rule  what it demands here
 * @param check fails when it does not hold
 */
record Requirement(String id, String rule, Check check) implements Row {

    @Override
    public String proof() {
        return "here";
    }

    @FunctionalInterface
    interface Check {
        void run() throws Exception;
    }
}
