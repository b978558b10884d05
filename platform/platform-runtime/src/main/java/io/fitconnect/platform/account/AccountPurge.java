package io.fitconnect.platform.account;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets digests of accounts that were erased long ago. */
class AccountPurge {

    private static final int BATCH = 1_000;

    private final ErasedAccounts erased;
    private final AccountSettings settings;
    private final Clock clock;

    AccountPurge(ErasedAccounts erased, AccountSettings settings, Clock clock) {
        this.erased = erased;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        Instant before = clock.instant().minus(settings.remember());
        int removed;
        do {
            removed = erased.purge(before, BATCH);
        } while (removed == BATCH);
    }
}
