package io.fitconnect.auth.testing;

import io.fitconnect.platform.test.sql.RequestStatements;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/**
 * What the answer of one request costs beside time, which no test can measure well: the SQL statements of the threads that answer
 * requests, in their order, and the passwords that were hashed.
 */
public final class Costs {

    private final MeterRegistry meters;

    Costs(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Answers what an act costs. */
    public Cost of(Runnable act) {
        long hashesBefore = hashes();
        List<String> statements = RequestStatements.of(act);
        return new Cost(statements, hashes() - hashesBefore);
    }

    private long hashes() {
        return meters.get("fitconnect.auth.password.hashing").timer().count();
    }

    /** Statements in their order, and how many passwords were hashed. */
    public record Cost(List<String> statements, long hashes) {}
}
