package io.fitconnect.integration.metric;

import io.fitconnect.integration.metric.DailyMetrics.Removal;
import io.fitconnect.integration.metric.DailyMetrics.Replaced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the changes of a batch into the store. A value that is named by its day is one row, and the store keeps the latest. An item
 * with an external id may move to another day: its states are noted first and read afterwards, so of two concurrent senders at
 * least the later reader sees both states, keeps the last one's value and removes the other's.
 */
final class KeepMetrics {

    private final DailyMetrics metrics;
    private final MetricOwner owner;

    KeepMetrics(DailyMetrics metrics, MetricOwner owner) {
        this.metrics = metrics;
        this.owner = owner;
    }

    /** Returns what became of each change, in their order. */
    List<MetricOutcome> handle(List<MetricChange> changes) {
        Map<String, MetricItemState> last = settle(changes);
        keepByDay(changes);
        return changes.stream().map(change -> outcome(change, last)).toList();
    }

    private static MetricOutcome outcome(MetricChange change, Map<String, MetricItemState> last) {
        boolean isDeletion = !(change instanceof MetricChange.Put);
        if (!change.externalId().isEmpty()) {
            MetricItemState standing = last.get(change.externalId());
            if (standing == null || !standing.equals(MetricItemState.of(change))) {
                return MetricOutcome.OUTDATED;
            }
        }
        return isDeletion ? MetricOutcome.DELETED : MetricOutcome.STORED;
    }

    private void keepByDay(List<MetricChange> changes) {
        List<DailyMetric> values = new ArrayList<>();
        List<Removal> removals = new ArrayList<>();
        for (MetricChange change : changes) {
            if (change instanceof MetricChange.DeleteOfDay deletion) {
                removals.add(new Removal(deletion.name(), deletion.day(), "", deletion.modifiedAt()));
            } else if (change instanceof MetricChange.Put put && !put.metric().hasExternalId()) {
                values.add(put.metric());
            }
        }
        metrics.write(owner, values);
        metrics.remove(owner, removals);
    }

    /** Returns the last state of each item that has an external id. */
    private Map<String, MetricItemState> settle(List<MetricChange> changes) {
        List<MetricItemState> states = changes.stream()
                .filter(change -> !change.externalId().isEmpty())
                .map(MetricItemState::of)
                .toList();
        if (states.isEmpty()) {
            return Map.of();
        }
        metrics.writeStates(owner, states);
        Set<String> ids =
                states.stream().map(MetricItemState::externalId).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, MetricItemState> last = new HashMap<>();
        List<Removal> removals = new ArrayList<>();
        List<Replaced> replaced = new ArrayList<>();
        Map<String, List<MetricItemState>> noted =
                metrics.listStates(owner, ids).stream().collect(Collectors.groupingBy(MetricItemState::externalId));
        noted.forEach((id, found) -> {
            MetricItemState latest = found.stream().max(MetricItemState.AGE).orElseThrow();
            last.put(id, latest);
            for (MetricItemState earlier : found) {
                if (!earlier.standsWith(latest)) {
                    earlier.found()
                            .ifPresent(metric ->
                                    removals.add(new Removal(metric.name(), metric.day(), id, latest.covers(earlier))));
                    replaced.add(new Replaced(earlier, latest.covers(earlier)));
                }
            }
        });
        metrics.remove(owner, removals);
        metrics.write(
                owner,
                last.values().stream().flatMap(state -> state.found().stream()).toList());
        metrics.removeStates(owner, replaced);
        return last;
    }

    /** Which of the values would be one too many of their day. */
    Set<DailyMetric> beyond(Collection<DailyMetric> values, int mostOfDay) {
        Set<DailyMetric> beyond = new HashSet<>();
        Map<MetricExtent, List<DailyMetric>> byPartition =
                values.stream().filter(DailyMetric::hasExternalId).collect(Collectors.groupingBy(DailyMetric::extent));
        byPartition.forEach((extent, wanted) -> {
            LocalDate from = wanted.stream()
                    .map(DailyMetric::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate to = wanted.stream()
                    .map(DailyMetric::day)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            Map<LocalDate, Set<String>> ids = new HashMap<>();
            metrics.list(owner, extent.name(), from, to)
                    .forEach(metric -> ids.computeIfAbsent(metric.day(), first -> new HashSet<>())
                            .add(metric.externalId()));
            for (DailyMetric metric : wanted) {
                Set<String> ofDay = ids.computeIfAbsent(metric.day(), first -> new HashSet<>());
                if (ofDay.size() >= mostOfDay && !ofDay.contains(metric.externalId())) {
                    beyond.add(metric);
                } else {
                    ofDay.add(metric.externalId());
                }
            }
        });
        return beyond;
    }
}
