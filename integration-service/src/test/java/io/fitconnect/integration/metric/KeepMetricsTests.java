package io.fitconnect.integration.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.metric.MetricOutcome.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class KeepMetricsTests {

    private static final Instant START = Instant.parse("2026-10-03T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);
    private static final MetricName WEIGHT = MetricName.of(MetricKind.WEIGHT);

    private final InMemoryMetrics metrics = new InMemoryMetrics();
    private final KeepMetrics keep = new KeepMetrics(metrics, new MetricOwner(UUID.randomUUID(), "tracker"));

    @Test
    void keepsTheLatestStateOfADay() {
        keep.handle(List.of(put("", DAY, 72, 5)));
        keep.handle(List.of(put("", DAY, 71, 4)));

        assertThat(metrics.all()).extracting(DailyMetric::value).containsExactly(72.0);
    }

    @Test
    void movesAnItemToItsNewDay() {
        keep.handle(List.of(put("a", DAY, 72, 1)));

        List<MetricOutcome> outcomes = keep.handle(List.of(put("a", DAY.plusDays(1), 72, 2)));

        assertThat(outcomes).containsExactly(MetricOutcome.STORED);
        assertThat(metrics.all()).extracting(DailyMetric::day).containsExactly(DAY.plusDays(1));
    }

    @Test
    void anEarlierStateIsOutdated() {
        keep.handle(List.of(put("a", DAY, 72, 5)));

        List<MetricOutcome> outcomes = keep.handle(List.of(put("a", DAY.minusDays(1), 70, 4)));

        assertThat(outcomes).containsExactly(MetricOutcome.OUTDATED);
        assertThat(metrics.all()).extracting(DailyMetric::day).containsExactly(DAY);
    }

    @Test
    void aDeletedItemDoesNotComeBackByALateState() {
        keep.handle(List.of(new MetricChange.Delete("a", START.plusSeconds(5))));

        assertThat(keep.handle(List.of(put("a", DAY, 72, 4)))).containsExactly(MetricOutcome.OUTDATED);
        assertThat(metrics.all()).isEmpty();
        assertThat(keep.handle(List.of(put("a", DAY, 73, 6)))).containsExactly(MetricOutcome.STORED);
        assertThat(metrics.all()).extracting(DailyMetric::value).containsExactly(73.0);
    }

    @Test
    void deletesWhatWasGivenForADayWithoutAnId() {
        keep.handle(List.of(put("", DAY, 72, 1), put("a", DAY, 73, 1)));

        keep.handle(List.of(new MetricChange.DeleteOfDay(WEIGHT, DAY, START.plusSeconds(2))));

        assertThat(metrics.all()).extracting(DailyMetric::externalId).containsExactly("a");
    }

    @Test
    void findsWhatIsBeyondTheBoundOfADay() {
        keep.handle(List.of(put("a", DAY, 72, 1), put("b", DAY, 73, 1)));
        DailyMetric known = ((MetricChange.Put) put("a", DAY, 75, 2)).metric();
        DailyMetric third = ((MetricChange.Put) put("c", DAY, 75, 2)).metric();
        DailyMetric otherDay = ((MetricChange.Put) put("d", DAY.plusDays(1), 75, 2)).metric();

        assertThat(keep.beyond(List.of(known, third, otherDay), 2)).containsExactly(third);
    }

    /** Items that move, change and are deleted, each state sent three times by four senders at once. */
    @RepeatedTest(20)
    void endsWithTheLastStatesWhateverTheOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<MetricChange> changes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String id = "item-" + random.nextInt(40);
            int second = random.nextInt(50); // some of the same moment
            changes.add(
                    random.nextInt(5) == 0
                            ? new MetricChange.Delete(id, START.plusSeconds(second))
                            : put(id, DAY.plusDays(random.nextInt(20)), 50 + random.nextInt(50), second));
        }
        List<MetricChange> sends = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sends.addAll(changes);
        }
        Collections.shuffle(sends, random);
        CompletableFuture<?>[] senders = new CompletableFuture<?>[4];
        for (int s = 0; s < senders.length; s++) {
            List<MetricChange> own = sends.subList(s * 300, (s + 1) * 300);
            senders[s] = CompletableFuture.runAsync(() -> {
                for (int from = 0; from < own.size(); from += 30) {
                    keep.handle(own.subList(from, from + 30));
                }
            });
        }
        CompletableFuture.allOf(senders).join();

        Map<String, MetricItemState> last = new HashMap<>();
        changes.stream()
                .map(MetricItemState::of)
                .forEach(state -> last.merge(state.externalId(), state, KeepMetricsTests::later));
        Set<DailyMetric> expected =
                last.values().stream().flatMap(state -> state.found().stream()).collect(Collectors.toSet());
        assertThat(metrics.all()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void answersInTheOrderOfTheChanges() {
        assertThat(keep
                        .handle(List.of(
                                put("a", DAY, 72, 1),
                                new MetricChange.Delete("b", START),
                                put("", DAY, 70, 1),
                                put("a", DAY, 73, 2)))
                        .stream()
                        .map(MetricOutcome::status))
                .containsExactly(Status.OUTDATED, Status.DELETED, Status.STORED, Status.STORED);
    }

    private static MetricItemState later(MetricItemState a, MetricItemState b) {
        return Collections.max(List.of(a, b), MetricItemState.AGE);
    }

    private static MetricChange put(String id, LocalDate day, double value, int second) {
        return new MetricChange.Put(new DailyMetric(id, WEIGHT, day, value, null, null, START.plusSeconds(second)));
    }
}
