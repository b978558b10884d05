package io.fitconnect.promo.coupon;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Duration;
import java.util.UUID;

/** Counts that a customer tries a code, in a transaction of its own, so that a refused try counts too. */
@UseCase
public class CountTry {

    private static final AccountLimit TRIES = new AccountLimit("coupon-tries", 60, Duration.ofHours(1));

    private final AccountLimits limits;
    private final ErasedAccounts erased;

    CountTry(AccountLimits limits, ErasedAccounts erased) {
        this.limits = limits;
        this.erased = erased;
    }

    /** Refuses with 429 beyond 60 tries an hour; keeps nothing of an account that is gone, whose coupons are refused. */
    public void handle(UUID customer) {
        if (!erased.contains(customer)) {
            limits.take(customer, TRIES);
        }
    }
}
