package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AthleteSnapshotTests {

    private final InMemoryAthletes athletes = new InMemoryAthletes();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final ScheduledWork work = new ScheduledWork();
    private final AthletePages pages = new AthletePages(athletes);
    private final AthleteSnapshot snapshot = new AthleteSnapshot(pages, athletes, work, clock);
    private final ChangeProfile changeProfile = Examples.changeProfile(athletes, outbox, work, clock);

    @Test
    void namesEveryAthleteOnce() {
        List<String> ids = Stream.generate(this::register).limit(7).toList();

        assertThat(readAll(snapshot, 3))
                .allSatisfy(EventContracts::assertValid)
                .extracting(Announcement::key)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void findsWhoHasComeOfAgeUnnoticed() {
        AthleteId id = new AthleteId(UUID.fromString(register()));
        Body body = new Body(null, LocalDate.parse("2008-11-30"), null, null);
        changeProfile.handle(id, Examples.ANY_VERSION, profile -> Examples.with(profile, body));
        clock.advance(Duration.ofDays(30));

        var state =
                (AthleteAnnouncements.AthleteState) readAll(snapshot, 3).get(0).data();

        assertThat(state.minor()).isFalse();
        assertThat(state.version()).isEqualTo(2);
        assertThat(work.due).containsKey(id.toString());
    }

    @Test
    void passesOverAthletesOfWhomNothingPrivateIsKnown() {
        Stream.generate(this::register).limit(5).forEach(id -> {});
        AthleteId heavy = new AthleteId(UUID.fromString(register()));
        changeProfile.handle(heavy, Examples.ANY_VERSION, profile -> Examples.weighing(profile, 65));

        assertThat(readAll(new PrivateSnapshot(pages, Examples.privateAnnouncements()), 2))
                .singleElement()
                .satisfies(EventContracts::assertValid)
                .extracting(Announcement::key)
                .isEqualTo(heavy.toString());
    }

    private String register() {
        AthleteId id = Examples.athlete();
        new CreateProfile(athletes, outbox).handle(Examples.account(id));
        return id.toString();
    }

    private static List<Announcement> readAll(SnapshotSource source, int limit) {
        List<Announcement> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            SnapshotPage page = source.read(after, limit);
            assertThat(page.announcements()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.announcements());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
