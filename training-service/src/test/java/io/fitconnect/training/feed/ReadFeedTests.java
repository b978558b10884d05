package io.fitconnect.training.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.InMemoryDiary;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.MemoryPlan;
import io.fitconnect.training.memory.Rows;
import io.fitconnect.training.plan.Aim;
import io.fitconnect.training.plan.Fulfilment;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.PlanEntry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Now is the morning of 21 November 2026. */
class ReadFeedTests {

    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 11, 21);
    private static final int MOST = 2_000;

    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final InMemoryDiary diary = new InMemoryDiary(new RecordingOutbox(), clock, new SimpleMeterRegistry());
    private final MemoryPlan plan = new MemoryPlan(new Rows<>(new Journal()));
    private final MemoryFeeds feeds = new MemoryFeeds();
    private final ReadFeed readFeed =
            new ReadFeed(feeds, diary.ownTrainings(), plan, (owner, from, to, limit) -> List.of(), clock);
    private final AthleteId athlete = Examples.athlete();
    private final String secret = open(athlete);

    @Test
    void showsWhatWasDoneSinceTheMidnightOfAYearAgoInUtc() {
        enter(athlete, Instant.parse("2025-11-20T23:59:59.999Z"));
        TrainingKey first = enter(athlete, Instant.parse("2025-11-21T00:00:00Z"));
        TrainingKey last = enter(athlete, Examples.START);
        enter(Examples.athlete(), Examples.START);

        assertThat(readFeed.handle(secret).done())
                .extracting(training -> training.key())
                .containsExactly(last, first);
    }

    @Test
    void showsThePlanFromThatDayOnWithoutWhatWasFulfilled() {
        plan(athlete, A_YEAR_AGO.minusDays(1), Fulfilment.OPEN);
        PlanEntry missed = plan(athlete, A_YEAR_AGO, Fulfilment.OPEN);
        plan(athlete, A_YEAR_AGO, new Fulfilment(Fulfilment.By.MATCHING, UUID.randomUUID()));
        PlanEntry undone = plan(athlete, A_YEAR_AGO.plusDays(1), new Fulfilment(Fulfilment.By.ATHLETE, null));
        PlanEntry last = plan(athlete, LocalDate.of(2200, 12, 31), Fulfilment.OPEN);
        plan(Examples.athlete(), A_YEAR_AGO, Fulfilment.OPEN);

        assertThat(readFeed.handle(secret).planned()).containsExactly(missed, undone, last);
    }

    @Test
    void keepsTheNewestTrainingsAndTheFirstEntriesOfTooMany() {
        TrainingKey oldest = enter(athlete, Examples.START.minusSeconds(MOST));
        TrainingKey newest = enter(athlete, Examples.START);
        for (int i = 1; i < MOST; i++) {
            enter(athlete, Examples.START.minusSeconds(i));
        }
        PlanEntry latest = plan(athlete, A_YEAR_AGO.plusDays(MOST), Fulfilment.OPEN);
        for (int i = 0; i < MOST; i++) {
            plan(athlete, A_YEAR_AGO.plusDays(i), Fulfilment.OPEN);
        }

        FeedContent content = readFeed.handle(secret);

        assertThat(content.done())
                .hasSize(MOST)
                .extracting(training -> training.key())
                .startsWith(newest)
                .doesNotContain(oldest);
        assertThat(content.planned()).hasSize(MOST).doesNotContain(latest);
    }

    @Test
    void findsNoCalendarAtAnAddressThatWasReplaced() {
        open(athlete);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> readFeed.handle(secret))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
    }

    private String open(AthleteId owner) {
        return new OpenFeed(feeds, clock)
                .handle(owner, Examples.HOUSE, Locale.ENGLISH)
                .secret();
    }

    private TrainingKey enter(AthleteId owner, Instant start) {
        return diary.addTraining().handle(owner, Examples.HOUSE, Examples.runAt(start));
    }

    private PlanEntry plan(AthleteId owner, LocalDate day, Fulfilment fulfilment) {
        PlanDetails details = new PlanDetails(day, null, Sports.get("running"), null, null, new Aim(null, null, null));
        PlanEntry entry = new PlanEntry(UUID.randomUUID(), 0, details, fulfilment);
        plan.add(owner, entry);
        return entry;
    }
}
