package io.fitconnect.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.platform.account.AthleteRows;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealStores
class AccountLimitsIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final AccountLimit THREE = new AccountLimit("test-kites", 3, Duration.ofMinutes(1));

    @Autowired
    AccountLimits limits;

    @Autowired
    AthleteRows rows;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private final UUID account = Ids.next();

    @Test
    void refusesBeyondTheLimitUntilTheWindowCloses() {
        AccountLimits noon = limitsAt(NOON);
        for (int use = 0; use < 3; use++) {
            take(noon, account);
        }

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> take(limitsAt(NOON.plusSeconds(20)), account));

        assertThat(refusal).isNotNull();
        assertThat(refusal.type()).isEqualTo(CommonProblems.TOO_MANY_REQUESTS);
        assertThat(refusal.headers()).containsEntry("Retry-After", "41");
        take(noon, Ids.next());
        take(limitsAt(NOON.plusSeconds(60)), account);
    }

    @Test
    void countsConcurrentUsesExactly() {
        AtomicInteger allowed = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(use -> CompletableFuture.runAsync(() -> {
                            try {
                                take(limits, account);
                                allowed.incrementAndGet();
                            } catch (Refusal refused) {
                                assertThat(refused.type()).isEqualTo(CommonProblems.TOO_MANY_REQUESTS);
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(allowed).hasValue(3);
    }

    @Test
    void goWithTheAthlete() {
        take(limits, account);
        transactions.run(() -> rows.erase(account));

        assertThat(jdbc.sql("select count(*) from account_limit where account_id = ?")
                        .param(account)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anUnnamedOrEmptyLimitIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountLimit("Kites", 1, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountLimit("kites", 0, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountLimit("kites", 1, Duration.ZERO));
    }

    private void take(AccountLimits from, UUID of) {
        transactions.run(() -> from.take(of, THREE));
    }

    private AccountLimits limitsAt(Instant now) {
        return new AccountLimits(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
