package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.Settings;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class SignInThrottleTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String NETWORK = "192.0.2.1";
    private static final SignInSettings SETTINGS =
            Settings.bind("fitconnect.auth.sign-in", SignInSettings.class, Map.of());

    private static final PlatformTransactionManager NO_DATABASE = new AbstractPlatformTransactionManager() {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    };

    private final InMemorySignInAttempts attempts = new InMemorySignInAttempts();
    private int accounts;

    @Test
    void refusesANetworkThatFailedForManyAccounts() {
        fail(51);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> at(NOON).begin(nextAccount(), NETWORK))
                .satisfies(refusal -> assertThat(refusal.waitTime()).isEqualTo(Duration.ofSeconds(2)));
        assertThatNoException().isThrownBy(() -> at(NOON).begin(nextAccount(), "192.0.2.2"));
    }

    @Test
    void letsANetworkWaitForAMinuteAtMost() {
        Instant now = NOON;
        fail(51);
        for (int i = 0; i < 20; i++) {
            now = now.plus(SETTINGS.networkLongestWait());
            at(now).begin(nextAccount(), NETWORK);
        }

        Instant last = now;
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> at(last).begin(nextAccount(), NETWORK))
                .satisfies(refusal -> assertThat(refusal.waitTime()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void countsSuccessesForNothing() {
        fail(50);
        for (int i = 0; i < 100; i++) {
            EmailAddress anna = nextAccount();
            at(NOON).begin(anna, NETWORK);
            at(NOON).succeeded(anna, NETWORK);
        }
        fail(1);

        assertThatExceptionOfType(TooManyAttempts.class)
                .as("and they forgave none of the failures")
                .isThrownBy(() -> at(NOON).begin(nextAccount(), NETWORK));
    }

    @Test
    void countsForTheNetworkOnlyWhatWasLookedAt() {
        for (int i = 0; i < 100; i++) {
            at(NOON).begin(nextAccount(), NETWORK);
            at(NOON).notLookedAt(NETWORK);
        }

        assertThatNoException().isThrownBy(() -> at(NOON).begin(nextAccount(), NETWORK));
    }

    @Test
    void beginsANewCountOfANetworkEachHour() {
        fail(51);

        assertThatNoException()
                .isThrownBy(() -> at(NOON.plus(Duration.ofHours(1))).begin(nextAccount(), NETWORK));
        assertThatNoException()
                .isThrownBy(() -> at(NOON.plus(Duration.ofHours(1))).begin(nextAccount(), NETWORK));
    }

    @Test
    void keepsNothingOfWhoSucceeds() {
        EmailAddress anna = nextAccount();
        at(NOON).begin(anna, NETWORK);

        at(NOON).succeeded(anna, NETWORK);

        assertThat(attempts.isEmpty()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            at(NOON).begin(nextAccount(), NETWORK);
        }
    }

    private EmailAddress nextAccount() {
        accounts++;
        return new EmailAddress("athlete-" + accounts + "@example.com");
    }

    private SignInThrottle at(Instant now) {
        return new SignInThrottle(
                attempts,
                new Transactions(NO_DATABASE),
                SETTINGS,
                Clock.fixed(now, ZoneOffset.UTC),
                new SimpleMeterRegistry());
    }
}
