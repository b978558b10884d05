package io.fitconnect.shop.transaction;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction at SERIALIZABLE, and again when the database asks for it. The work touches nothing but the database.
 * Within an open transaction it joins that one, which alone is repeated.
 */
@Component
public class Transactions {

    private static final int MAX_RETRIES = 12;
    private static final Duration DELAY = Duration.ofMillis(10);
    private static final Duration JITTER = Duration.ofMillis(8);
    private static final Duration MAX_DELAY = Duration.ofMillis(250);

    private final TransactionTemplate transaction;
    private final RetryTemplate retry;

    Transactions(PlatformTransactionManager transactionManager) {
        this.transaction = new TransactionTemplate(transactionManager);
        this.retry = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(MAX_RETRIES)
                .delay(DELAY)
                .jitter(JITTER)
                .multiplier(2)
                .maxDelay(MAX_DELAY)
                .predicate(failure -> !TransactionSynchronizationManager.isActualTransactionActive()
                        && RepeatableFailure.isOne(failure))
                .build());
    }

    public <T> T run(Supplier<T> work) {
        return retry.invoke(() -> inTransaction(work));
    }

    public void run(Runnable work) {
        retry.invoke(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    @SuppressWarnings("NullAway") // what the work returns is passed on as it is
    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
