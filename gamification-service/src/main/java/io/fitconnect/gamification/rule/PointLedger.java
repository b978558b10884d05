package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Doubles;
import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.rule.PointEntry.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives the points of a set of efforts. What ranks comes first under a day's limit, so that an entry by hand never lowers what counts among others. */
final class PointLedger {

    private static final Comparator<Effort> UNDER_THE_LIMIT =
            Comparator.comparing(Effort::isRanked).reversed().thenComparing(Effort.BY_DAY);

    private final PointRule rule;
    private final Map<LocalDate, Long> left = new HashMap<>();

    private PointLedger(PointRule rule) {
        this.rule = rule;
    }

    /** One entry for each effort, by day. */
    static List<PointEntry> entries(PointRule rule, Collection<Effort> efforts) {
        PointLedger ledger = new PointLedger(rule);
        List<Effort> standing =
                efforts.stream().filter(effort -> !effort.suspended()).toList();
        Set<UUID> doubles = Doubles.find(standing);
        return efforts.stream()
                .sorted(UNDER_THE_LIMIT)
                .map(effort -> ledger.entry(effort, doubles.contains(effort.training())))
                .sorted(Comparator.comparing(PointEntry::effort, Effort.BY_DAY))
                .toList();
    }

    private PointEntry entry(Effort effort, boolean isDouble) {
        long climbed = rule.climbedCentimeters(effort);
        long ofTime = rule.ofTime(effort);
        long ofAscent = rule.ofAscent(effort);
        if (effort.suspended()) {
            return new PointEntry(effort, climbed, ofTime, ofAscent, 0, Reason.SUSPENDED);
        }
        if (isDouble) {
            return new PointEntry(effort, climbed, ofTime, ofAscent, 0, Reason.DOUBLE);
        }
        long open = left.getOrDefault(effort.day(), (long) rule.dailyLimit());
        long points = Math.min(open, ofTime + ofAscent);
        left.put(effort.day(), open - points);
        return new PointEntry(
                effort,
                climbed,
                ofTime,
                ofAscent,
                points,
                points < ofTime + ofAscent ? Reason.DAILY_LIMIT : Reason.COUNTED);
    }
}
