package io.fitconnect.training.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.Provenance;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Source;
import io.fitconnect.training.diary.SourcePolicy;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import io.fitconnect.training.progress.zone.Thresholds;
import io.fitconnect.training.progress.zone.ZoneHistory;
import io.fitconnect.training.progress.zone.ZoneSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Estimates on the real database and Kafka: asked about once, and again with better evidence only. */
@RunningTrainingService
class ThresholdEstimationIntegrationTests {

    private static final String TOPIC = "training.threshold";
    private static final SourcePolicy NO_COACHING = new SourcePolicy(true, true, true, false, true, true);

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private TakeFigures takeFigures;

    @Autowired
    private TakeZoneSets takeZoneSets;

    @Autowired
    private EstimateThresholds estimate;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Clock clock;

    private final AthleteId athlete = Examples.athlete();
    private final AtomicLong version = new AtomicLong();

    @Test
    void asksOnceAndAgainWithBetterEvidenceOnly() {
        know(200);
        ride(Duration.ofDays(3), 260, SourcePolicy.EVERYTHING);
        assertThat(transactions.run(() ->
                        dueWork.isPending(Estimation.QUEUE, athlete.value().toString())))
                .isTrue();

        estimate();
        estimate();
        ride(Duration.ofDays(2), 262, SourcePolicy.EVERYTHING);
        estimate();
        ride(Duration.ofDays(1), 280, SourcePolicy.EVERYTHING);
        estimate();

        List<Event> asked = KafkaEvents.await(TOPIC, athlete.toString(), "threshold-estimated.v1", 2);
        asked.forEach(EventContracts::assertValid);
        assertThat(asked)
                .extracting(event -> event.data().get("value").doubleValue())
                .as("declined or not, 262 W show hardly more than 260 W")
                .containsExactly(247.0, 266.0);
    }

    @Test
    void asksOfNoTrainingWhoseSourceForbidsCoachingNorOneOfLongAgo() {
        know(200);
        ride(Duration.ofDays(1), 300, NO_COACHING);
        ride(Duration.ofDays(120), 320, SourcePolicy.EVERYTHING);
        estimate();
        know(201);
        ride(Duration.ofDays(2), 250, SourcePolicy.EVERYTHING); // another effort, which is not merged with the first
        estimate();

        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "threshold-estimated.v1"))
                .extracting(event -> event.data().get("value").doubleValue())
                .isEqualTo(238.0);
    }

    private void estimate() {
        estimate.handle(athlete.value(), () -> {});
    }

    private void know(int watts) {
        Thresholds known = new Thresholds(null, null, null, watts, null, null);
        takeZoneSets.handle(
                athlete.value(),
                version.incrementAndGet(),
                new ZoneHistory(List.of(new ZoneSet(LocalDate.parse("2020-01-01"), known, null, null, null)), null));
    }

    private void ride(Duration ago, double bestTwentyMinutes, SourcePolicy policy) {
        ActivityId activity = Examples.activity();
        Instant start = clock.instant().minus(ago);
        takeFigures.handle(
                athlete.value(),
                activity.value(),
                0,
                new ActivityFigures(
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new BestEffort(1_200, bestTwentyMinutes, 0)),
                        List.of()),
                Optional.empty());
        recordActivity.handle(new RecordedActivity(
                athlete,
                new Source.Vendor(new Provenance(
                        activity, "demo-tracker", activity.value().toString(), "fit", null, policy)),
                Examples.detailsOf(Sports.get("cycling"), start),
                Examples.recording()));
    }
}
