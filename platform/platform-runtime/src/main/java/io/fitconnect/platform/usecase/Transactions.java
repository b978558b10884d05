package io.fitconnect.platform.usecase;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction with the repetition of {@link UseCase}, for edges that must add something to the
 * transaction of a use case (an inbox entry, an idempotency key). Within an open transaction the work simply joins it.
 */
public final class Transactions {

    private final TransactionTemplate transaction;
    private final RetryTemplate retry;

    public Transactions(PlatformTransactionManager transactionManager) {
        this.transaction = new TransactionTemplate(transactionManager);
        this.retry = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(RepeatableFailure.MAX_RETRIES)
                .delay(Duration.ofMillis(RepeatableFailure.DELAY_MILLIS))
                .jitter(Duration.ofMillis(RepeatableFailure.JITTER_MILLIS))
                .multiplier(RepeatableFailure.MULTIPLIER)
                .maxDelay(Duration.ofMillis(RepeatableFailure.MAX_DELAY_MILLIS))
                .predicate(new RepeatableFailure())
                .build());
    }

    /** Runs the work, which may be run several times, and returns what its last run returned. */
    public <T> T run(Supplier<T> work) {
        return retry.invoke(() -> inTransaction(work));
    }

    /** Runs the work, which may be run several times. */
    public void run(Runnable work) {
        retry.invoke(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    @SuppressWarnings("NullAway") // the supplier's result is passed through as it is
    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
