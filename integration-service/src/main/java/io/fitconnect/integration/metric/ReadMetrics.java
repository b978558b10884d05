package io.fitconnect.integration.metric;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.metric.MetricExtents.Extent;
import io.fitconnect.integration.sourcepolicy.SourcePolicies;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Reads values of a series: the athlete all, a vendor its own, others what the athlete shows of the body, and of that what its
 * source allows to be shown.
 */
@Component
public class ReadMetrics {

    /** The most days that are read at once. */
    public static final int MOST_DAYS = 366;

    private static final String MATTER = "body";
    private static final Comparator<MetricReading> ORDER = Comparator.<MetricReading, LocalDate>comparing(
                    reading -> reading.metric().day())
            .thenComparing(MetricReading::clientId)
            .thenComparing(reading -> reading.metric().externalId());

    private final DailyMetrics metrics;
    private final MetricExtents extents;
    private final SourcePolicies policies;
    private final Visibilities visibilities;

    ReadMetrics(DailyMetrics metrics, MetricExtents extents, SourcePolicies policies, Visibilities visibilities) {
        this.metrics = metrics;
        this.extents = extents;
        this.policies = policies;
        this.visibilities = visibilities;
    }

    /** What there is for the athlete, or for the asking vendor. */
    public List<Extent> listSeries(Sender viewer) {
        return extents.list(viewer.athleteId()).stream()
                .filter(extent -> isShownTo(viewer, extent.clientId()))
                .toList();
    }

    /** Reads for the athlete, or for the asking vendor. */
    public List<MetricReading> own(Sender viewer, MetricName name, LocalDate from, LocalDate to) {
        return read(viewer.athleteId(), name, from, to, client -> isShownTo(viewer, client));
    }

    /** Reads for another; 404 unless the athlete shows this viewer anything of the kind. */
    public List<MetricReading> shared(UUID athleteId, UUID viewer, MetricName name, LocalDate from, LocalDate to) {
        Sight sight = visibilities.sight(athleteId, viewer);
        if (!sight.shows(MATTER)) {
            throw new Refusal(CommonProblems.NOT_FOUND, "There is no such metric for you.");
        }
        boolean isOwner = sight.standing() == Standing.OWNER;
        return read(athleteId, name, from, to, client -> isOwner || policies.maySee(client));
    }

    private static boolean isShownTo(Sender viewer, String client) {
        return !viewer.isVendor() || viewer.clientId().equals(client);
    }

    private List<MetricReading> read(
            UUID athleteId, MetricName name, LocalDate from, LocalDate to, Predicate<String> shown) {
        List<MetricReading> found = new ArrayList<>();
        for (Extent extent : extents.list(athleteId)) {
            int year = extent.partition().year();
            if (extent.partition().name().equals(name)
                    && year >= from.getYear()
                    && year <= to.getYear()
                    && shown.test(extent.clientId())) {
                MetricOwner owner = new MetricOwner(athleteId, extent.clientId());
                metrics.list(
                                owner,
                                name,
                                later(from, LocalDate.of(year, 1, 1)),
                                earlier(to, LocalDate.of(year, 12, 31)))
                        .forEach(metric ->
                                found.add(new MetricReading(MetricIds.of(owner, metric), metric, extent.clientId())));
            }
        }
        found.sort(ORDER);
        return found;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
