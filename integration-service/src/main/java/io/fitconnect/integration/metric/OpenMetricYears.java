package io.fitconnect.integration.metric;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes the partitions into which a batch is about to write. From the commit on an erasure of the account finds them, so that no
 * value of an erased athlete stays; after the erasure nothing is opened.
 */
@UseCase
public class OpenMetricYears {

    private final MetricExtents extents;
    private final ErasedAccounts erased;

    OpenMetricYears(MetricExtents extents, ErasedAccounts erased) {
        this.extents = extents;
        this.erased = erased;
    }

    /** Returns those of the wanted partitions that may be written; a client has so many scores and no more. */
    public Set<MetricExtent> handle(MetricOwner owner, Collection<MetricExtent> wanted, int mostScores) {
        if (erased.contains(owner.athleteId())) {
            throw new Refusal(CommonProblems.NOT_FOUND, "There is no such account.");
        }
        Set<MetricExtent> own = extents.list(owner.athleteId()).stream()
                .filter(extent -> extent.clientId().equals(owner.clientId()))
                .map(MetricExtents.Extent::partition)
                .collect(Collectors.toCollection(HashSet::new));
        Set<MetricExtent> opened = new HashSet<>();
        Set<MetricExtent> missing = new HashSet<>();
        Set<MetricName> scores = own.stream()
                .map(MetricExtent::name)
                .filter(name -> name.kind() == MetricKind.SCORE)
                .collect(Collectors.toCollection(HashSet::new));
        for (MetricExtent extent : wanted) {
            MetricName name = extent.name();
            if (name.kind() == MetricKind.SCORE && !scores.contains(name) && scores.size() >= mostScores) {
                continue;
            }
            if (name.kind() == MetricKind.SCORE) {
                scores.add(name);
            }
            opened.add(extent);
            if (!own.contains(extent)) {
                missing.add(extent);
            }
        }
        extents.add(owner, missing);
        return opened;
    }
}
