package io.fitconnect.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyLineTests {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final KeySettings SETTINGS = new KeySettings(
            "a secret of more than thirty-two characters",
            Duration.ofDays(30),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(180),
            Duration.ofMinutes(1));

    private final List<SigningKey> keys = new ArrayList<>();

    @BeforeEach
    void beginWithOneKey() {
        rotate(START);
    }

    @Test
    void beginsWithAKeyThatSignsAtOnce() {
        assertThat(line().findSigning(START)).contains(keys.get(0));
        assertThat(line().published(START)).containsExactly(keys.get(0));
    }

    @Test
    void makesNoKeyBeforeItIsTime() {
        assertThat(line().findDue(START.plus(Duration.ofDays(28)))).isEmpty();
    }

    @Test
    void publishesTheNextKeyBeforeItSigns() {
        Instant due = START.plus(Duration.ofDays(29));

        rotate(due);

        assertThat(line().published(due)).hasSize(2);
        assertThat(line().findSigning(due)).contains(keys.get(0));
        assertThat(line().findSigning(due.plus(Duration.ofDays(1)))).contains(keys.get(1));
    }

    @Test
    void publishesTheOldKeyUntilItsLastTokenHasExpired() {
        Instant due = START.plus(Duration.ofDays(29));
        rotate(due);
        Instant change = due.plus(Duration.ofDays(1));

        assertThat(line().published(change.plus(Duration.ofDays(1)))).contains(keys.get(0));
        assertThat(line().published(change.plus(Duration.ofDays(1)).plusSeconds(1)))
                .containsExactly(keys.get(1));
    }

    @Test
    void givesEvenALateKeyItsLead() {
        Instant late = START.plus(Duration.ofDays(400));

        rotate(late);

        assertThat(keys.get(1).signsFrom()).isEqualTo(late.plus(Duration.ofDays(1)));
        assertThat(line().findSigning(late)).contains(keys.get(0));
    }

    @Test
    void makesOneKeyAtATime() {
        Instant due = START.plus(Duration.ofDays(29));
        rotate(due);

        assertThat(line().findDue(due.plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void erasesThePrivatePartOnlyWhenNoInstanceCanStillSign() {
        Instant due = START.plus(Duration.ofDays(29));
        rotate(due);
        Instant change = due.plus(Duration.ofDays(1));

        assertThat(line().spent(change)).isEmpty();
        assertThat(line().spent(change.plus(Duration.ofDays(1)).plusSeconds(1))).containsExactly(keys.get(0));
    }

    @Test
    void forgetsAKeyWhenNobodySignsOutWithItsTokens() {
        Instant due = START.plus(Duration.ofDays(29));
        rotate(due);
        Instant change = due.plus(Duration.ofDays(1));

        assertThat(line().forgotten(change.plus(Duration.ofDays(180)))).isEmpty();
        assertThat(line().forgotten(change.plus(Duration.ofDays(182)))).containsExactly(keys.get(0));
    }

    @Test
    void keepsTheAlgorithmsApart() {
        assertThat(new KeyLine(KeyAlgorithm.RS256, keys, SETTINGS).findSigning(START))
                .isEmpty();
    }

    private void rotate(Instant now) {
        line().findDue(now).ifPresent(keys::add);
    }

    private KeyLine line() {
        return new KeyLine(KeyAlgorithm.ES256, keys, SETTINGS);
    }
}
