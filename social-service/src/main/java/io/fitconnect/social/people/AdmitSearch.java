package io.fitconnect.social.people;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Duration;
import java.util.UUID;

/** Counts a search, in a transaction of its own: a search counts whatever becomes of it. */
@UseCase
public class AdmitSearch {

    /** Enough for one who types, too few for one who copies the house. */
    static final AccountLimit A_MINUTE = new AccountLimit("people-search-minute", 30, Duration.ofMinutes(1));

    static final AccountLimit A_DAY = new AccountLimit("people-search-day", 500, Duration.ofDays(1));

    private final AccountLimits limits;
    private final PeopleMetrics metrics;

    AdmitSearch(AccountLimits limits, PeopleMetrics metrics) {
        this.limits = limits;
        this.metrics = metrics;
    }

    /** Refuses with 429 an athlete who searches too often. */
    public void handle(UUID searcher) {
        try {
            limits.take(searcher, A_MINUTE);
            limits.take(searcher, A_DAY);
        } catch (Refusal tooOften) {
            metrics.countSearch(PeopleMetrics.Outcome.LIMITED);
            throw tooOften;
        }
    }
}
