package io.fitconnect.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.SampleKind;
import io.fitconnect.notification.preference.Preferences.Choice;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryPolicyTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Instant NIGHT = Instant.parse("2026-11-29T20:00:00Z"); // 01:00 in Almaty
    private static final Instant MORNING = Instant.parse("2026-11-30T02:00:00Z"); // 07:00
    private static final Optional<QuietHours> QUIET =
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));

    @Test
    void carriesByTheKindsOwnChannelsUnlessToldOtherwise() {
        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, Preferences.NONE))
                .isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.plain(), ChannelName.MAIL, Preferences.NONE))
                .isEqualTo(new Decision.Never());
    }

    @Test
    void obeysTheAthletesChoice() {
        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, choice(ChannelName.PUSH, Wish.NEVER)))
                .isEqualTo(new Decision.Never());
        assertThat(decide(SampleKind.plain(), ChannelName.MAIL, choice(ChannelName.MAIL, Wish.AT_ONCE)))
                .isEqualTo(new Decision.Now());
    }

    @Test
    void waitsForTheEndOfQuietHours() {
        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, new Preferences(Map.of(), QUIET, Map.of())))
                .isEqualTo(new Decision.Later(MORNING));
    }

    @Test
    void doesNotWaitForWhatIsMuted() {
        Preferences muted = new Preferences(choice(ChannelName.PUSH, Wish.NEVER).chosen(), QUIET, Map.of());

        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, muted)).isEqualTo(new Decision.Never());
    }

    @Test
    void passesMutingAndQuietHoursWithWhatCannotBeMuted() {
        Preferences muted = new Preferences(choice(ChannelName.PUSH, Wish.NEVER).chosen(), QUIET, Map.of());

        assertThat(decide(SampleKind.immutable(), ChannelName.PUSH, muted)).isEqualTo(new Decision.Now());
    }

    @Test
    void passesMutingAndQuietHoursWithWhatIsPressing() {
        Preferences muted = new Preferences(choice(ChannelName.PUSH, Wish.NEVER).chosen(), QUIET, Map.of());

        assertThat(decide(SampleKind.pressing(), ChannelName.PUSH, muted)).isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.pressing(), ChannelName.MAIL, muted))
                .as("a channel that does not carry the kind by default")
                .isEqualTo(new Decision.Never());
    }

    @Test
    void letsAnImmutableKindHaveFurtherChannels() {
        assertThat(decide(SampleKind.immutable(), ChannelName.MAIL, choice(ChannelName.MAIL, Wish.AT_ONCE)))
                .isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.immutable(), ChannelName.MAIL, Preferences.NONE))
                .isEqualTo(new Decision.Never());
    }

    @Test
    void carriesNoMoreInADayThanTheAthleteLetsIt() {
        Preferences three = new Preferences(Map.of(), Optional.empty(), Map.of(ChannelName.PUSH, 3));

        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, three, 2)).isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, three, 3)).isEqualTo(new Decision.Capped());
        assertThat(decide(SampleKind.plain(), ChannelName.PUSH, Preferences.NONE, 30))
                .as("the default")
                .isEqualTo(new Decision.Capped());
    }

    @Test
    void limitsNeitherWhatCannotBeMutedNorWhatIsPressing() {
        assertThat(decide(SampleKind.immutable(), ChannelName.PUSH, Preferences.NONE, 1_000))
                .isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.pressing(), ChannelName.PUSH, Preferences.NONE, 1_000))
                .isEqualTo(new Decision.Now());
    }

    @Test
    void waitsForTheDigestOfTheDayWhateverWasCarried() {
        Preferences daily = choice(ChannelName.MAIL, Wish.DAILY);

        assertThat(decide(SampleKind.plain(), ChannelName.MAIL, daily, 1_000))
                .isEqualTo(new Decision.Digest(Instant.parse("2026-11-30T13:00:00Z"))); // 18:00 in Almaty
    }

    private static Decision decide(SampleKind kind, ChannelName channel, Preferences preferences) {
        return decide(kind, channel, preferences, 0);
    }

    private static Decision decide(SampleKind kind, ChannelName channel, Preferences preferences, int carriedToday) {
        return DeliveryPolicy.decide(KnownNotice.sample(kind, NIGHT), channel, preferences, ZONE, NIGHT, carriedToday);
    }

    private static Preferences choice(ChannelName channel, Wish wish) {
        return new Preferences(Map.of(new Choice(SampleKind.NAME, channel), wish), Optional.empty(), Map.of());
    }
}
