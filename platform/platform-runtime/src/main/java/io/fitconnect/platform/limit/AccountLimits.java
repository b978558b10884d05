package io.fitconnect.platform.limit;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts uses of what is limited. A use is counted in the caller's transaction: one that is rolled back was none, so what must
 * count even when it fails takes its use in a transaction of its own.
 */
public final class AccountLimits implements AthleteData {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one use, or refuses it with 429 and when the window closes: {@code Retry-After} and {@code retryAt}. */
    public void take(UUID account, AccountLimit limit) {
        Instant now = clock.instant();
        int counted = jdbc.sql("""
                        insert into account_limit (account_id, purpose, opened_at, taken)
                        values (:account, :purpose, :now, 1)
                        on conflict (account_id, purpose) do update set
                            opened_at = case when account_limit.opened_at <= :closed
                                then excluded.opened_at else account_limit.opened_at end,
                            taken = case when account_limit.opened_at <= :closed then 1 else account_limit.taken + 1 end
                        where account_limit.opened_at <= :closed or account_limit.taken < :most""")
                .param("account", account)
                .param("purpose", limit.purpose())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("closed", now.minus(limit.window()).atOffset(ZoneOffset.UTC))
                .param("most", limit.most())
                .update();
        if (counted == 0) {
            Instant retryAt = opened(account, limit).plus(limit.window()).plusSeconds(1);
            throw new Refusal(CommonProblems.TOO_MANY_REQUESTS, ProblemText.LIMIT_OF_ACCOUNT.message())
                    .with("retryAt", retryAt.truncatedTo(ChronoUnit.SECONDS))
                    .retryAfter(Duration.between(now, retryAt));
        }
    }

    private Instant opened(UUID account, AccountLimit limit) {
        return jdbc.sql("select opened_at from account_limit where account_id = :account and purpose = :purpose")
                .param("account", account)
                .param("purpose", limit.purpose())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from account_limit where account_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
