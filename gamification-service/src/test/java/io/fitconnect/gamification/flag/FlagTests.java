package io.fitconnect.gamification.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.gamification.fairness.Finding;
import io.fitconnect.gamification.fairness.FlagKind;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FlagTests {

    private static final Instant NOW = Instant.parse("2026-11-30T20:00:00Z");
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID MODERATOR = new UUID(1, 9);

    private final Flag standing = Flag.found(
            ANNA, new UUID(2, 1), new UUID(3, 1), new Finding(FlagKind.SPEED, "some-speed", 9, 8), null, NOW);
    private final Flag appealed = standing.appealed("It is mine.", NOW);

    @Test
    void suspendsUntilItIsLifted() {
        assertThat(standing.suspends()).isTrue();
        assertThat(appealed.suspends()).isTrue();
        assertThat(appealed.decided(false, MODERATOR, "No.", NOW).suspends()).isTrue();
        assertThat(appealed.decided(true, MODERATOR, "Yes.", NOW).suspends()).isFalse();
    }

    @Test
    void isAppealedAgainstOnce() {
        assertThat(appealed.appealed("It is mine.", NOW.plus(Duration.ofHours(1))))
                .isEqualTo(appealed);
        assertThatThrownBy(() -> appealed.appealed("Really.", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> appealed.decided(true, MODERATOR, "Yes.", NOW).appealed("It is mine.", NOW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> appealed.decided(false, MODERATOR, "No.", NOW).appealed("It is mine.", NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isDecidedOnceBySomebodyElse() {
        assertThatThrownBy(() -> standing.decided(true, MODERATOR, "Yes.", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> appealed.decided(true, ANNA, "Yes.", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> appealed.decided(true, MODERATOR, "Yes.", NOW).decided(false, MODERATOR, "No.", NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keepsItsAppealWhenItIsMeasuredAgain() {
        Flag measured = appealed.measured(new Finding(FlagKind.SPEED, "some-speed", 10, 8), null);

        assertThat(measured.state()).isEqualTo(FlagState.APPEALED);
        assertThat(measured.appeal()).isEqualTo("It is mine.");
        assertThat(measured.finding().measured()).isEqualTo(10);
    }
}
