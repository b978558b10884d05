package io.fitconnect.integration.metric;

import io.fitconnect.integration.imports.Sender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes a batch of metrics of one athlete from one client: notes the partitions, writes to Cassandra, announces. A failure on the
 * way leaves part of it written and nothing acknowledged; the batch sent once more comes to the same end.
 */
@Component
public class RecordMetrics {

    /** The most items of a batch. */
    public static final int MOST_ITEMS = 1_000;

    private static final int MOST_OF_DAY = 8;
    private static final int MOST_SCORES = 50;

    private final DailyMetrics metrics;
    private final OpenMetricYears openMetricYears;
    private final AnnounceMetrics announceMetrics;

    RecordMetrics(DailyMetrics metrics, OpenMetricYears openMetricYears, AnnounceMetrics announceMetrics) {
        this.metrics = metrics;
        this.openMetricYears = openMetricYears;
        this.announceMetrics = announceMetrics;
    }

    /** Returns what became of each change, in their order. */
    public List<MetricOutcome> handle(Sender sender, List<MetricChange> changes) {
        MetricOwner owner = new MetricOwner(sender.athleteId(), sender.clientId());
        KeepMetrics keep = new KeepMetrics(metrics, owner);
        Map<Integer, MetricFault> faults = faults(owner, keep, changes);
        List<MetricChange> taken = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!faults.containsKey(i)) {
                taken.add(changes.get(i));
            }
        }
        List<MetricOutcome> kept = keep.handle(taken);
        announce(sender, taken, kept);
        List<MetricOutcome> outcomes = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < changes.size(); i++) {
            MetricFault fault = faults.get(i);
            outcomes.add(fault == null ? kept.get(next++) : MetricOutcome.refused(fault));
        }
        return outcomes;
    }

    private void announce(Sender sender, List<MetricChange> taken, List<MetricOutcome> kept) {
        List<MetricChange> effective = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            if (kept.get(i).status() != MetricOutcome.Status.OUTDATED) {
                effective.add(taken.get(i));
            }
        }
        if (!effective.isEmpty()) {
            announceMetrics.handle(sender, effective);
        }
    }

    /** Which changes, by their place, the athlete's other values leave no room for. */
    private Map<Integer, MetricFault> faults(MetricOwner owner, KeepMetrics keep, List<MetricChange> changes) {
        List<DailyMetric> values = changes.stream()
                .filter(MetricChange.Put.class::isInstance)
                .map(change -> ((MetricChange.Put) change).metric())
                .toList();
        Set<MetricExtent> wanted = new LinkedHashSet<>();
        values.forEach(metric -> wanted.add(metric.extent()));
        Set<MetricExtent> opened = openMetricYears.handle(owner, wanted, MOST_SCORES);
        Set<DailyMetric> beyond = keep.beyond(values, MOST_OF_DAY);
        Map<Integer, MetricFault> faults = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof MetricChange.Put put) {
                if (!opened.contains(put.metric().extent())) {
                    faults.put(
                            i,
                            new MetricFault(
                                    "too-many-scores", "metric", "must be one of your " + MOST_SCORES + " scores"));
                } else if (beyond.contains(put.metric())) {
                    faults.put(
                            i,
                            new MetricFault(
                                    "too-many-of-day",
                                    "day",
                                    "must have at most " + MOST_OF_DAY + " values of this metric"));
                }
            }
        }
        return faults;
    }
}
