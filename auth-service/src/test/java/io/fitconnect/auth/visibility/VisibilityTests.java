package io.fitconnect.auth.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisibilityTests {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void staysHiddenWhileOneReasonHolds() {
        Visibility both = Visibility.SHOWN
                .with(HiddenFor.DELETION, true, NOON)
                .with(HiddenFor.SUSPENSION, true, NOON.plusSeconds(1));

        Visibility kept = both.with(HiddenFor.DELETION, false, NOON.plusSeconds(2));
        Visibility unlocked = both.with(HiddenFor.SUSPENSION, false, NOON.plusSeconds(2));

        assertThat(kept.isHidden()).isTrue();
        assertThat(unlocked.isHidden()).isTrue();
        assertThat(kept.with(HiddenFor.SUSPENSION, false, NOON.plusSeconds(3)).isHidden())
                .isFalse();
    }

    @Test
    void staysHiddenWhileModeratorsSuspendAnUnlockedAccount() {
        Visibility both = Visibility.SHOWN
                .with(HiddenFor.SUSPENSION, true, NOON)
                .with(HiddenFor.MODERATION, true, NOON.plusSeconds(1));

        Visibility unlocked = both.with(HiddenFor.SUSPENSION, false, NOON.plusSeconds(2));

        assertThat(unlocked.isHidden()).isTrue();
        assertThat(unlocked.with(HiddenFor.MODERATION, false, NOON.plusSeconds(3))
                        .isHidden())
                .isFalse();
    }

    @Test
    void changesLaterThanBeforeThoughTheClockGoesBack() {
        Visibility hidden = Visibility.SHOWN.with(HiddenFor.DELETION, true, NOON);

        Visibility shown = hidden.with(HiddenFor.DELETION, false, NOON.minusSeconds(60));

        assertThat(shown.changedAt()).isAfter(hidden.changedAt()).isBefore(NOON.plusMillis(1));
    }
}
