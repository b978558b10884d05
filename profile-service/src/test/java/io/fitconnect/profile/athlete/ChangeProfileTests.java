package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChangeProfileTests {

    private final InMemoryAthletes athletes = new InMemoryAthletes();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final ChangeProfile changeProfile = Examples.changeProfile(athletes, outbox, new ScheduledWork(), clock);
    private final AthleteId id = Examples.athlete();

    @BeforeEach
    void register() {
        new CreateProfile(athletes, outbox).handle(Examples.account(id));
        outbox.clear();
    }

    @Test
    void keepsAndAnnouncesWhatOthersMayKnow() {
        Athlete changed = change(profile -> Examples.named(profile, "Mira"));

        assertThat(changed.profile().preferences().displayName()).isEqualTo(new DisplayName("Mira"));
        assertThat(changed.version()).isEqualTo(1);
        var state =
                (AthleteAnnouncements.AthleteState) outbox.onlyAnnouncement().data();
        assertThat(state.displayName()).isEqualTo("Mira");
        assertThat(state.version()).isEqualTo(1);
    }

    @Test
    void keepsTheBodyToItself() {
        Athlete changed = change(profile -> Examples.with(profile, Examples.body()));

        assertThat(changed.profile().body()).isEqualTo(Examples.body());
        assertThat(changed.version()).isEqualTo(1);
        assertThat(outbox.announcements())
                .filteredOn(announcement -> announcement.topic().equals("profile.athlete"))
                .singleElement()
                .satisfies(announcement -> assertThat(json(announcement))
                        .contains("\"minor\":false", "\"ageBand\":\"35-39\"")
                        .doesNotContain("1988", "04-17", "64.5", "171.5", "female"));
    }

    @Test
    void announcesWeightSexAndThresholdsToTheirTwoReadersOnly() {
        Thresholds thresholds = new Thresholds(188, 48, 170, 245, 3.9, 1.25);
        Athlete changed = change(profile -> new Profile(
                profile.preferences(), new Body(Sex.FEMALE, null, 171.5, 64.5), thresholds, profile.about()));

        var announcement = outbox.onlyAnnouncement();
        EventContracts.assertValid(announcement);
        assertThat(announcement.topic()).isEqualTo("profile.private");
        assertThat(announcement.key()).isEqualTo(id.toString());
        assertThat(announcement.data())
                .isEqualTo(new PrivateAnnouncements.PrivateState(
                        id.value(), null, thresholds, null, Sex.FEMALE, 64.5, changed.version()));
        assertThat(announcement.data().toString()).doesNotContain("64.5");
    }

    @Test
    void announcesThatTheSexWasTakenBack() {
        change(profile -> Examples.with(profile, new Body(Sex.FEMALE, null, null, null)));
        assertThat(json(outbox.onlyAnnouncement())).contains("\"sex\":\"female\"");
        outbox.clear();

        change(profile -> Examples.with(profile, Body.UNKNOWN));

        assertThat(json(outbox.onlyAnnouncement())).doesNotContain("sex");
    }

    @Test
    void recordsThresholdsFromTodayOn() {
        Thresholds thresholds = new Thresholds(188, null, null, null, null, null);
        change(profile -> new Profile(profile.preferences(), profile.body(), thresholds, profile.about()));
        change(profile -> Examples.named(profile, "Mira"));

        assertThat(athletes.recorded()).containsExactly(Map.entry(LocalDate.parse("2026-11-21"), thresholds));
    }

    @Test
    void announcesThatAWeightWasTakenBack() {
        change(profile -> Examples.weighing(profile, 65));
        outbox.clear();

        change(profile -> Examples.with(profile, Body.UNKNOWN));

        assertThat(json(outbox.onlyAnnouncement())).doesNotContain("weightKilograms");
    }

    @Test
    void isSilentAboutAHeight() {
        change(profile -> Examples.with(profile, new Body(null, null, 171.5, null)));

        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void makesNoVersionOfAChangeWithoutDifference() {
        Athlete same = change(profile -> profile);

        assertThat(same.version()).isZero();
        assertThat(outbox.announcements()).isEmpty();
        assertThat(athletes.list(id)).isEmpty();
    }

    @Test
    void keepsTheLastWeightOfEachDayOfTheAthletesCalendar() {
        change(profile -> Examples.weighing(profile, 65)); // 23:30 in Ljubljana
        clock.advance(Duration.ofMinutes(29));
        change(profile -> Examples.weighing(profile, 64.5));
        clock.advance(Duration.ofMinutes(1)); // midnight
        change(profile -> Examples.weighing(profile, 64));

        assertThat(athletes.list(id))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        LocalDate.parse("2026-11-21"), 64.5,
                        LocalDate.parse("2026-11-22"), 64.0)));
    }

    @Test
    void keepsEarlierWeightsWhenTheCurrentOneIsTakenBack() {
        change(profile -> Examples.weighing(profile, 65));
        Athlete changed = change(profile -> Examples.with(profile, Body.UNKNOWN));

        assertThat(changed.profile().body().weightKilograms()).isNull();
        assertThat(athletes.list(id)).containsValue(65.0);
    }

    @Test
    void refusesSomebodyWhoIsNotBornYet() {
        Body unborn = new Body(null, LocalDate.parse("2026-11-21"), null, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(profile -> Examples.with(profile, unborn)))
                .withMessage("birthDate must be in the past.");
    }

    @Test
    void refusesSomebodyWhoWouldBeTooOld() {
        Body ancient = new Body(null, LocalDate.parse("1906-11-20"), null, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(profile -> Examples.with(profile, ancient)))
                .withMessage("birthDate must be at most 120 years ago.");
    }

    @Test
    void looksAtTheCurrentVersionFirst() {
        LongConsumer stale = version -> {
            throw new Refusal(CommonProblems.VERSION_CONFLICT, "The current version is " + version + ".");
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changeProfile.handle(id, stale, profile -> Examples.named(profile, "Too late")))
                .withMessage("The current version is 0.");
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void asksForPatienceWhereThereIsNoProfileYet() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changeProfile.handle(
                        Examples.athlete(), Examples.ANY_VERSION, profile -> Examples.named(profile, "Too early")))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(AthleteProblems.PROFILE_NOT_READY));
    }

    private Athlete change(UnaryOperator<Profile> change) {
        return changeProfile.handle(id, Examples.ANY_VERSION, change);
    }

    private static String json(Announcement announcement) {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build()
                .writeValueAsString(announcement.data());
    }
}
