package io.fitconnect.training.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.progress.load.LoadMethod;
import io.fitconnect.training.progress.record.BookKey;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import io.fitconnect.training.progress.record.RecordKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Progress on the real database and Kafka: it follows what others announce, in whatever order. */
@RunningTrainingService
class ProgressIntegrationTests {

    private static final Instant LAST_DAY = Instant.parse("2026-11-21T05:32:10Z");

    private static final BookKey FIVE_KILOMETRES = fiveKilometres("running");

    /** The example of the contract is one. */
    private static final BookKey FIVE_KILOMETRES_OF_TRAIL = fiveKilometres("trail-running");

    @Autowired
    private DerivedTrainings trainings;

    @Autowired
    private ListSimilarTrainings listSimilar;

    @Autowired
    private RecordMarks records;

    @Autowired
    private CompareProgress compare;

    @Autowired
    private StartRecomputation startRecomputation;

    @Autowired
    private Transactions transactions;

    @Autowired
    private ProgressKeeper keeper;

    @Autowired
    private RecordedFigures figures;

    @Autowired
    private JdbcTemplate jdbc;

    private final UUID athlete = UUID.randomUUID();
    private final Map<UUID, Integer> days = new HashMap<>();

    @Test
    void findsRecordsAndLoadOfAnImport() {
        KafkaEvents.send(zones());
        KafkaEvents.send(activity());

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(onlyTraining().load()).isNotNull();
            assertThat(onlyTraining().load().method()).isEqualTo(LoadMethod.HEART_RATE);
            assertThat(records.listAllBooks(athlete).get(FIVE_KILOMETRES_OF_TRAIL))
                    .singleElement()
                    .satisfies(mark -> {
                        assertThat(mark.value()).isEqualTo(1_818.4);
                        assertThat(mark.startSeconds()).isEqualTo(12);
                    });
        });
        assertThat(compare.handle(athlete)).isEmpty();
    }

    /** The figures of a correction may come before those of the recording, and a withdrawn activity leaves nothing. */
    @Test
    void followsCorrectionsAndWithdrawal() {
        UUID corrected = UUID.randomUUID();
        UUID split = UUID.randomUUID();
        KafkaEvents.send(revised(corrected, 1, 1_700));
        KafkaEvents.send(recorded(corrected));
        KafkaEvents.send(recorded(split));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(bestFiveKilometres()).containsExactly(1_700.0, 1_818.4));
        KafkaEvents.send(revised(corrected, 2, 1_900));
        KafkaEvents.send(change("activity-withdrawn", split));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(bestFiveKilometres()).containsExactly(1_900.0));
        assertThat(compare.handle(athlete)).isEmpty();
    }

    private List<Double> bestFiveKilometres() {
        List<Double> best = new ArrayList<>();
        trainings.forEach(
                athlete,
                training -> training.marks().stream()
                        .filter(mark -> mark.measure().equals(new Measure(RecordKind.TIME, 5_000)))
                        .forEach(mark -> best.add(mark.value())));
        return best.stream().sorted().toList();
    }

    @Test
    void namesWhatDiffersAndMendsIt() {
        KafkaEvents.send(activity());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> records.listAllBooks(athlete).containsKey(FIVE_KILOMETRES_OF_TRAIL));
        jdbc.update("update day_sum set load = 999 where athlete_id = ?", athlete);
        jdbc.update("delete from record_mark where athlete_id = ? and measure = 'time:5000'", athlete);
        jdbc.update("update derived_training set load = 1, load_method = 'exertion' where athlete_id = ?", athlete);

        assertThat(compare.handle(athlete))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("day 2026-11-21 trail-running"));

        startRecomputation.handle(Optional.of(athlete));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(compare.handle(athlete)).isEmpty());
        assertThat(records.listAllBooks(athlete)).containsKey(FIVE_KILOMETRES_OF_TRAIL);
    }

    @Test
    void findsTheOwnPastOnTheSameRoute() {
        KafkaEvents.send(activity());
        KafkaEvents.send(activity());

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<DerivedTraining> both = new ArrayList<>();
            trainings.forEach(athlete, both::add);
            assertThat(both).hasSize(2);
            assertThat(listSimilar.handle(athlete, both.get(0).training().id()))
                    .containsExactly(both.get(1).training());
        });
    }

    @Test
    void givesARecordBackToItsHolderOfBefore() {
        UUID slow = UUID.randomUUID();
        UUID fast = UUID.randomUUID();
        transactions.run(() -> {
            keepRecord(slow, 1_300, 1);
            keepRecord(fast, 1_250, 2);
        });
        assertThat(holders()).containsExactly(slow, fast);

        transactions.run(() -> keeper.drop(athlete, fast));

        assertThat(holders()).containsExactly(slow);
    }

    private void keepRecord(UUID training, double seconds, int day) {
        UUID activity = UUID.randomUUID();
        figures.save(athlete, activity, 0, Trainings.fiveKilometresIn(seconds));
        keeper.keep(athlete, Trainings.recorded(training, activity, day));
    }

    private List<UUID> holders() {
        return records.listAllBooks(athlete).getOrDefault(FIVE_KILOMETRES, List.of()).stream()
                .map(Mark::training)
                .toList();
    }

    private DerivedTraining onlyTraining() {
        List<DerivedTraining> all = new ArrayList<>();
        trainings.forEach(athlete, all::add);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Event activity() {
        return recorded(UUID.randomUUID());
    }

    private Event recorded(UUID activity) {
        return change("activity-recorded", activity);
    }

    private Event revised(UUID activity, int revision, double seconds) {
        Event event = change("activity-revised", activity);
        ((ObjectNode) event.data()).put("revision", revision);
        event.data().path("bestEfforts").path("times").forEach(best -> {
            if (best.path("distanceMeters").asInt() == 5_000) {
                ((ObjectNode) best).put("seconds", seconds);
            }
        });
        return event;
    }

    private Event change(String type, UUID activity) {
        Event event = EventContracts.exampleEvent("integration", "activity", type, athlete.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", athlete.toString()).put("activityId", activity.toString());
        if (data.has("startTime")) { // each on a day of its own, so that none is merged
            int daysBefore = days.getOrDefault(activity, days.size());
            days.put(activity, daysBefore);
            data.put("startTime", LAST_DAY.minus(Duration.ofDays(daysBefore)).toString());
        }
        return event;
    }

    private Event zones() {
        Event event = EventContracts.exampleEvent("profile", "private", "private-changed", athlete.toString());
        ((ObjectNode) event.data()).put("athleteId", athlete.toString());
        return event;
    }

    private static BookKey fiveKilometres(String sport) {
        return new BookKey(sport, BookKey.ALL_YEARS, new Measure(RecordKind.TIME, 5_000));
    }
}
