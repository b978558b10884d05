package io.fitconnect.platform.test.sql;

import java.util.regex.Pattern;

/** What no statement of the house contains. Cassandra's {@code toTimestamp(now())} is no SQL. */
enum SqlRule {
    NO_SKIP_LOCKED("skip locked answers wrongly or locks too much, by version", "\\bskip\\s+locked\\b"),
    NO_SEQUENCES(
            "keys are UUIDv7: a sequence is one hot row",
            "\\bcreate\\s+sequence\\b|\\bnextval\\s*\\(|\\b(small|big)?serial\\b|\\bas\\s+identity\\b"),
    NO_ADVISORY_LOCKS("advisory locks do nothing in CockroachDB", "\\bpg_(try_)?advisory_"),
    NO_DEFERRABLE("constraints are immediate", "\\bdeferrable\\b|\\binitially\\s+deferred\\b"),
    NO_NOTIFICATIONS(
            "there is no LISTEN and NOTIFY",
            "^\\s*(un)?listen\\s+\\w+\\s*;?\\s*$|\\bpg_notify\\s*\\(|^\\s*notify\\s+\\w+"),
    NO_TRIGGERS("what happens is said in code", "\\bcreate\\s+(or\\s+replace\\s+)?trigger\\b"),
    NO_EXTENSIONS("there are no extensions", "\\bcreate\\s+extension\\b"),
    NO_DATABASE_CLOCK(
            "time comes from the injected clock",
            "(?<!toTimestamp\\()\\bnow\\s*\\(\\s*\\)|\\bcurrent_timestamp\\b|\\bclock_timestamp\\b"),
    NO_TABLE_LOCKS("no statement locks a table", "^\\s*lock\\s+table\\b"),
    NO_VENDOR_CLAUSES(
            "what only CockroachDB has stands in its folder",
            "\\busing\\s+hash\\b|\\bconfigure\\s+zone\\b|\\bas\\s+of\\s+system\\s+time\\b");

    private final String reason;
    private final Pattern pattern;

    SqlRule(String reason, String pattern) {
        this.reason = reason;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    boolean isBrokenBy(String statements) {
        return pattern.matcher(statements).find();
    }

    String reason() {
        return reason;
    }
}
