package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.RecordingOutbox;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CreateProfileTests {

    private final InMemoryAthletes athletes = new InMemoryAthletes();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final CreateProfile createProfile = new CreateProfile(athletes, outbox);
    private final ViewProfile viewProfile = new ViewProfile(athletes);
    private final AthleteId id = Examples.athlete();

    @Test
    void takesOverWhatTheAccountSays() {
        createProfile.handle(Examples.account(id));

        Athlete athlete = viewProfile.handle(id);
        assertThat(athlete.profile())
                .isEqualTo(new Profile(
                        new Preferences(new DisplayName("Mira Koval"), "sl", "Europe/Ljubljana", Units.METRIC),
                        Body.UNKNOWN,
                        Thresholds.UNKNOWN,
                        About.NOTHING));
        assertThat(athlete.version()).isZero();
    }

    @Test
    void announcesTheAthlete() {
        createProfile.handle(Examples.account(id));

        var announcement = outbox.onlyAnnouncement();
        assertThat(announcement.topic()).isEqualTo("profile.athlete");
        assertThat(announcement.type()).isEqualTo("athlete-changed.v1");
        assertThat(announcement.key()).isEqualTo(id.toString());
    }

    @Test
    void changesNothingWhenTheAccountComesAgain() {
        createProfile.handle(Examples.account(id));
        createProfile.handle(new RegisteredAccount(id, "Somebody else", "en", "UTC", Instant.EPOCH));

        assertThat(viewProfile.handle(id).profile().preferences().displayName())
                .isEqualTo(new DisplayName("Mira Koval"));
        assertThat(outbox.announcements()).hasSize(1);
    }

    @Test
    void losesNobodyForWordsThatItDoesNotUnderstand() {
        createProfile.handle(
                new RegisteredAccount(id, "\u202e\u0000" + "n".repeat(90), "not_a_tag", "Mars/Olympus", Instant.EPOCH));

        assertThat(viewProfile.handle(id).profile().preferences())
                .isEqualTo(new Preferences(new DisplayName("n".repeat(80)), "en", "UTC", Units.METRIC));
    }

    @Test
    void namesSomebodyWhoHasNoVisibleName() {
        createProfile.handle(new RegisteredAccount(id, "\u200b ", "en", "UTC", Instant.EPOCH));

        assertThat(viewProfile.handle(id).profile().preferences().displayName()).isEqualTo(new DisplayName("Athlete"));
    }

    @Test
    void asksForPatienceBefore() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> viewProfile.handle(id))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(AthleteProblems.PROFILE_NOT_READY);
                    assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(1));
                });
    }
}
