package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.Settings;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.InMemoryAttempts;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
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

    private final InMemoryAttempts attempts = new InMemoryAttempts();
    private int accounts;

    @Test
    void refusesANetworkThatFailedForManyAccounts() {
        fail(51);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> succeed(NOON, nextAccount(), NETWORK))
                .satisfies(refusal -> assertThat(refusal.waitTime()).isEqualTo(Duration.ofSeconds(2)));
        assertThatNoException().isThrownBy(() -> succeed(NOON, nextAccount(), "192.0.2.2"));
    }

    @Test
    void letsANetworkWaitForAMinuteAtMost() {
        Instant now = NOON;
        fail(51);
        for (int i = 0; i < 20; i++) {
            now = now.plus(SETTINGS.networkLongestWait());
            fail(now, nextAccount());
        }

        Instant last = now;
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> succeed(last, nextAccount(), NETWORK))
                .satisfies(refusal -> assertThat(refusal.waitTime()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void countsSuccessesForNothing() {
        fail(50);
        for (int i = 0; i < 100; i++) {
            succeed(NOON, nextAccount(), NETWORK);
        }
        fail(1);

        assertThatExceptionOfType(TooManyAttempts.class)
                .as("and they forgave none of the failures")
                .isThrownBy(() -> succeed(NOON, nextAccount(), NETWORK));
    }

    @Test
    void countsNothingThatWasNotChecked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> at(NOON).guard(nextAccount(), NETWORK, () -> {
                    throw new IllegalStateException("No turn to hash");
                }));

        assertThat(attempts.isEmpty()).isTrue();
    }

    @Test
    void startsTheCountOfANetworkAtZeroEachHour() {
        fail(51);

        Instant later = NOON.plus(Duration.ofHours(1));
        assertThatNoException().isThrownBy(() -> succeed(later, nextAccount(), NETWORK));
    }

    @Test
    void writesNothingForASuccess() {
        Attempts readOnly = new Attempts() {

            @Override
            public Optional<BackOff> find(String bucket) {
                return Optional.empty();
            }

            @Override
            public void save(String bucket, BackOff backOff) {
                throw new AssertionError("A success writes nothing");
            }

            @Override
            public void forget(String bucket) {
                throw new AssertionError("A success has nothing to forget");
            }
        };

        assertThat(throttle(readOnly, NOON).guard(nextAccount(), NETWORK, () -> "in"))
                .isEqualTo("in");
    }

    @Test
    void forgetsTheFailuresOfAnAccountThatSucceeds() {
        EmailAddress anna = nextAccount();
        fail(NOON, anna);

        succeed(NOON, anna, NETWORK);

        assertThat(attempts.find(SignInBucket.of(anna, NETWORK))).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            fail(NOON, nextAccount());
        }
    }

    private void fail(Instant now, EmailAddress email) {
        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> at(now).guard(email, NETWORK, () -> {
                    throw new WrongCredentials();
                }));
    }

    private void succeed(Instant now, EmailAddress email, String network) {
        at(now).guard(email, network, () -> "in");
    }

    private EmailAddress nextAccount() {
        accounts++;
        return new EmailAddress("athlete-" + accounts + "@example.com");
    }

    private SignInThrottle at(Instant now) {
        return throttle(attempts, now);
    }

    private static SignInThrottle throttle(Attempts attempts, Instant now) {
        return new SignInThrottle(
                attempts,
                new Transactions(NO_DATABASE),
                SETTINGS,
                Clock.fixed(now, ZoneOffset.UTC),
                new SimpleMeterRegistry());
    }
}
