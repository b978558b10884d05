package io.fitconnect.platform.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevocationsTests {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final TokenFacts TOKEN = new TokenFacts("anna", "session", "web", "first", NOON.minusSeconds(60));

    private Revocations revocations = at(NOON, 100);

    @Test
    void revokesWhatMatchesEachMemberThatIsPresent() {
        assertThat(revoked(new Revocation("anna", null, null, null, NOON))).isTrue();
        assertThat(revoked(new Revocation(null, "session", null, null, NOON))).isTrue();
        assertThat(revoked(new Revocation("anna", null, "web", null, NOON))).isTrue();
        assertThat(revoked(new Revocation("anna", "session", "web", null, NOON)))
                .isTrue();
        assertThat(revoked(new Revocation("anna", null, null, "first", NOON))).isTrue();
        assertThat(revoked(new Revocation("anna", null, null, "second", NOON))).isFalse();
        assertThat(revoked(new Revocation("boris", null, null, "first", NOON))).isFalse();
        assertThat(revoked(new Revocation("boris", null, null, null, NOON))).isFalse();
        assertThat(revoked(new Revocation("anna", "another", null, null, NOON))).isFalse();
        assertThat(revoked(new Revocation("anna", null, "tracker", null, NOON))).isFalse();
    }

    @Test
    void revokesTokensWithoutASessionOfAnAccountAlone() {
        Revocation devices = new Revocation("anna", TokenFacts.NO_SESSION, null, null, NOON);
        revocations.add(List.of(devices));

        for (TokenFacts token : List.of(
                TOKEN,
                new TokenFacts("anna", null, "watch", null, TOKEN.issuedAt()),
                new TokenFacts("boris", null, "watch", null, TOKEN.issuedAt()))) {
            boolean isRevoked = "anna".equals(token.subject()) && token.sessionId() == null;
            assertThat(revocations.isRevoked(token)).as("%s", token).isEqualTo(isRevoked);
            assertThat(devices.revokes(token)).as("%s", token).isEqualTo(isRevoked);
        }
    }

    @Test
    void letsTokensPassThatWereIssuedLater() {
        assertThat(revoked(new Revocation("anna", null, null, null, TOKEN.issuedAt())))
                .isFalse();
        assertThat(revoked(new Revocation(
                        "anna", null, null, null, TOKEN.issuedAt().plusMillis(1))))
                .isTrue();
    }

    @Test
    void agreesWithTheRevocationItself() {
        for (Revocation revocation : List.of(
                new Revocation("anna", null, null, null, NOON),
                new Revocation(null, "session", "web", null, NOON),
                new Revocation(null, null, "tracker", null, NOON),
                new Revocation("anna", null, null, "first", NOON),
                new Revocation("anna", null, null, null, NOON.minusSeconds(61)))) {
            assertThat(revoked(revocation)).as("%s", revocation).isEqualTo(revocation.revokes(TOKEN));
        }
    }

    @Test
    void keepsTheLatestMoment() {
        revocations.add(List.of(new Revocation("anna", null, null, null, NOON)));
        revocations.add(List.of(new Revocation("anna", null, null, null, NOON.minusSeconds(300))));

        assertThat(revocations.isRevoked(TOKEN)).isTrue();
        assertThat(revocations.size()).isEqualTo(1);
    }

    @Test
    void callsListenersOnceForEachNewRevocation() {
        List<Revocation> heard = new ArrayList<>();
        Revocation revocation = new Revocation(null, "session", null, null, NOON);
        revocations.onRevocation(heard::add);

        revocations.add(List.of(revocation));
        revocations.add(List.of(revocation));

        assertThat(heard).containsExactly(revocation);
    }

    @Test
    void keepsARevocationAsLongAsATokenLives() {
        Instant[] now = {NOON};
        revocations = new Revocations(settings(100), new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        revocations.add(List.of(new Revocation("anna", null, null, null, NOON)));

        now[0] = NOON.plus(Duration.ofMinutes(69));
        revocations.dropExpired();
        assertThat(revocations.isRevoked(TOKEN)).isTrue();

        now[0] = NOON.plus(Duration.ofMinutes(71));
        revocations.dropExpired();
        assertThat(revocations.size()).isZero();
        revocations.add(List.of(new Revocation("anna", null, null, null, NOON)));
        assertThat(revocations.size()).as("one that is read late").isZero();
    }

    @Test
    void refusesOldTokensRatherThanForgettingWhichAreRevoked() {
        for (int i = 0; i < 1_000; i++) {
            revocations.add(List.of(new Revocation(null, "session-" + i, null, null, NOON.plusMillis(i))));
        }

        assertThat(revocations.size()).isLessThanOrEqualTo(100);
        assertThat(revocations.isRevoked(new TokenFacts("anna", "session-0", "web", null, NOON.minusSeconds(1))))
                .isTrue();
        assertThat(revocations.isRevoked(new TokenFacts("boris", "his", "web", null, NOON.plusSeconds(1))))
                .isFalse();
    }

    @Test
    void refusesThemStillWhenOlderRevocationsComeLate() {
        for (int i = 0; i < 300; i++) {
            revocations.add(List.of(new Revocation(null, "session-" + i, null, null, NOON.plusSeconds(i))));
        }
        TokenFacts forgotten = new TokenFacts("anna", "session-100", "web", null, NOON.plusSeconds(99));
        assertThat(revocations.isRevoked(forgotten)).isTrue();

        for (int i = 0; i < 300; i++) {
            revocations.add(List.of(new Revocation(null, "late-" + i, null, null, NOON.minusSeconds(i))));
        }

        assertThat(revocations.isRevoked(forgotten)).isTrue();
    }

    @Test
    void namesSomethingAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Revocation(null, null, null, null, NOON));
    }

    private static boolean revoked(Revocation revocation) {
        Revocations fresh = at(NOON, 100);
        fresh.add(List.of(revocation));
        return fresh.isRevoked(TOKEN);
    }

    private static Revocations at(Instant now, int most) {
        return new Revocations(settings(most), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static RevocationSettings settings(int most) {
        return new RevocationSettings(Duration.ofSeconds(2), 10, Duration.ofMinutes(70), most);
    }
}
