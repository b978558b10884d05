package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnAgeTests {

    private final InMemoryAthletes athletes = new InMemoryAthletes();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW); // 23:30 in Ljubljana
    private final ScheduledWork work = new ScheduledWork();
    private final ChangeProfile changeProfile = Examples.changeProfile(athletes, outbox, work, clock);
    private final TurnAge turnAge = new TurnAge(athletes, outbox, clock);
    private final AthleteId id = Examples.athlete();

    @BeforeEach
    void register() {
        new CreateProfile(athletes, outbox).handle(Examples.account(id));
    }

    @Test
    void announcesAnAdultOnTheEighteenthBirthdayOfTheAthletesCalendar() {
        born("2008-11-22");
        assertThat(announced().minor()).isTrue();
        assertThat(work.due).containsEntry(id.toString(), Instant.parse("2026-11-21T23:00:00Z"));

        clock.advance(Duration.ofMinutes(30));
        Optional<Instant> next = turn();

        assertThat(announced().minor()).isFalse();
        assertThat(announced().ageBand()).isEqualTo("18-19");
        assertThat(announced().version()).isEqualTo(2);
        assertThat(next).contains(Instant.parse("2028-11-21T23:00:00Z"));
        outbox.announcements().forEach(EventContracts::assertValid);
    }

    @Test
    void announcesNothingBeforeTheDay() {
        born("2008-11-22");
        outbox.clear();

        Optional<Instant> next = turn();

        assertThat(outbox.announcements()).isEmpty();
        assertThat(next).contains(Instant.parse("2026-11-21T23:00:00Z"));
    }

    @Test
    void schedulesNothingMoreWhenTheBirthDateIsTakenBack() {
        born("2008-11-22");

        changeProfile.handle(id, Examples.ANY_VERSION, profile -> Examples.with(profile, Body.UNKNOWN));

        assertThat(work.due).isEmpty();
        assertThat(announced().minor()).isNull();
    }

    @Test
    void endsWithTheAthlete() {
        List<Optional<Instant>> settled = new ArrayList<>();

        turnAge.handle(Examples.athlete(), settled::add);

        assertThat(settled).containsExactly(Optional.empty());
    }

    private void born(String birthDate) {
        Body body = new Body(null, LocalDate.parse(birthDate), null, null);
        changeProfile.handle(id, Examples.ANY_VERSION, profile -> Examples.with(profile, body));
    }

    private Optional<Instant> turn() {
        List<Optional<Instant>> settled = new ArrayList<>();
        turnAge.handle(id, settled::add);
        assertThat(settled).hasSize(1);
        return settled.get(0);
    }

    private AthleteAnnouncements.AthleteState announced() {
        return (AthleteAnnouncements.AthleteState)
                outbox.announcements().get(outbox.announcements().size() - 1).data();
    }
}
