package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.fitconnect.auth.testing.Settings;
import io.fitconnect.auth.throttle.InMemoryAttempts;
import io.fitconnect.auth.throttle.TooManyAttempts;
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

    private final InMemoryAttempts attempts = new InMemoryAttempts();
    private int accounts;

    @Test
    void stopsGuessingAtOneAccountFromManyNetworks() {
        int checked = 0;
        for (int i = 0; i < 600; i++) {
            String network = "198.51." + i % 100 + ".1";
            try {
                fail(NOON.plusMillis(100L * i), stranger("anna@example.com", network));
                checked++;
            } catch (TooManyAttempts refused) {
                assertThat(checked).isGreaterThanOrEqualTo(SETTINGS.accountFreeAttempts());
            }
        }

        assertThat(checked).as("in a minute").isBetween(11, 16);
    }

    @Test
    void letsTheOwnerPassWhileOthersGuess() {
        for (int i = 0; i < 30; i++) {
            tryToFail(NOON, stranger("anna@example.com", "198.51." + i + ".1"));
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> succeed(NOON, stranger("anna@example.com", "203.0.113.1")));
        assertThatNoException().isThrownBy(() -> succeed(NOON, ownerAt("anna@example.com", "203.0.113.1", false)));
        assertThatNoException().isThrownBy(() -> succeed(NOON, ownerAt("anna@example.com", "198.51.1.1", true)));
    }

    @Test
    void limitsAKnownPlaceByItsOwnFailures() {
        SignInAttempt owner = ownerAt("anna@example.com", NETWORK, false);
        for (int i = 0; i < 6; i++) {
            fail(NOON, owner);
        }

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> succeed(NOON, owner));
        assertThatNoException()
                .as("a known browser there")
                .isThrownBy(() -> succeed(NOON, ownerAt("anna@example.com", NETWORK, true)));
        assertThatNoException().isThrownBy(() -> succeed(NOON, ownerAt("boris@example.com", NETWORK, false)));
    }

    @Test
    void letsHonestPeoplePassBesideANeighbourThatFailsOnFiftyAccounts() {
        failOnStrangers(51);

        assertThatNoException().isThrownBy(() -> succeed(NOON, stranger(nextAccount(), NETWORK)));
    }

    @Test
    void refusesStrangersOfANetworkThatFailedForVeryManyAccounts() {
        failOnStrangers(301);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> succeed(NOON, stranger(nextAccount(), NETWORK)))
                .satisfies(refusal -> assertThat(refusal.waitTime()).isEqualTo(Duration.ofSeconds(2)));
        assertThatNoException().isThrownBy(() -> succeed(NOON, stranger(nextAccount(), "192.0.2.2")));
        assertThatNoException().isThrownBy(() -> succeed(NOON, ownerAt(nextAccount(), NETWORK, false)));
    }

    @Test
    void countsTheWiderNetworksOfIpv6() {
        int checked = 0;
        for (int subnet = 0; subnet < 2_000; subnet++) {
            String address = "2001:db8:1:%x::1".formatted(subnet * 31 % 65_536);
            checked += tryToFail(NOON, stranger(nextAccount(), address)) ? 1 : 0;
        }

        assertThat(checked).as("of a /48 with a /64 for each guess").isEqualTo(4 * 300 + 1);
    }

    @Test
    void countsTheWiderNetworkOfIpv4() {
        int checked = 0;
        for (int host = 0; host < 1_000; host++) {
            checked += tryToFail(NOON, stranger(nextAccount(), "192.0.2." + host % 256)) ? 1 : 0;
        }

        assertThat(checked).isEqualTo(2 * 300 + 1);
    }

    @Test
    void isStricterWithStrangersDuringAStorm() {
        for (int i = 0; i < 3_000; i++) {
            fail(NOON, stranger(nextAccount(), "10.%d.%d.1".formatted(i / 256, i % 256)));
        }
        int checked = 0;
        for (int i = 0; i < 100; i++) {
            checked += tryToFail(NOON, stranger(nextAccount(), NETWORK)) ? 1 : 0;
        }

        assertThat(checked).isEqualTo(31);
        assertThatNoException().isThrownBy(() -> succeed(NOON, ownerAt(nextAccount(), NETWORK, false)));
    }

    @Test
    void letsANetworkWaitForAMinuteAtMost() {
        Instant now = NOON;
        failOnStrangers(301);
        for (int i = 0; i < 20; i++) {
            now = now.plus(SETTINGS.networkLongestWait());
            fail(now, stranger(nextAccount(), NETWORK));
        }

        Instant last = now;
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> succeed(last, stranger(nextAccount(), NETWORK)))
                .satisfies(refusal -> assertThat(refusal.waitTime()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void countsNothingThatWasNotChecked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> at(NOON).guard(stranger(nextAccount(), NETWORK), () -> {}, () -> {
                    throw new IllegalStateException("No turn to hash");
                }));

        assertThat(attempts.isEmpty()).isTrue();
    }

    @Test
    void startsTheCountOfANetworkAtZeroEachHour() {
        failOnStrangers(301);

        Instant later = NOON.plus(Duration.ofHours(1));
        assertThatNoException().isThrownBy(() -> succeed(later, stranger(nextAccount(), NETWORK)));
    }

    @Test
    void writesNothingForASuccess() {
        succeed(NOON, stranger(nextAccount(), NETWORK));

        assertThat(attempts.isEmpty()).isTrue();
    }

    @Test
    void forgetsTheOwnFailuresOfAnAccountThatSucceeds() {
        SignInAttempt anna = stranger("anna@example.com", NETWORK);
        fail(NOON, anna);

        succeed(NOON, anna);

        assertThat(attempts.find(anna.ownBucket())).isEmpty();
    }

    private void failOnStrangers(int times) {
        for (int i = 0; i < times; i++) {
            fail(NOON, stranger(nextAccount(), NETWORK));
        }
    }

    private boolean tryToFail(Instant now, SignInAttempt attempt) {
        try {
            fail(now, attempt);
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }

    private void fail(Instant now, SignInAttempt attempt) {
        boolean[] checked = {false};
        try {
            at(now).guard(attempt, () -> {}, () -> {
                checked[0] = true;
                throw new WrongCredentials();
            });
        } catch (WrongCredentials expected) {
            assertThat(checked[0]).isTrue();
        }
    }

    private void succeed(Instant now, SignInAttempt attempt) {
        at(now).guard(attempt, () -> {}, () -> "in");
    }

    private static SignInAttempt stranger(String typed, String address) {
        return new SignInAttempt(typed, address, false, false);
    }

    private static SignInAttempt ownerAt(String typed, String address, boolean knownBrowser) {
        return new SignInAttempt(typed, address, knownBrowser, true);
    }

    private String nextAccount() {
        accounts++;
        return "athlete-" + accounts + "@example.com";
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
