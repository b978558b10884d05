package io.fitconnect.auth.requirements;

/** A row of the documentation's table: a requirement of a standard, how it holds here, and what shows it. */
interface Row {

    /** The standard's name for it: {@code RFC 9700 2.1}, {@code ASVS V10.4.1}. */
    String id();

    /** How it holds here, or why it does not, in a sentence. */
    String rule();

    /** The tests that fail when it does not hold. */
    String proof();

    default String line() {
        return "| " + id() + " | " + rule() + " | " + proof() + " |";
    }
}
