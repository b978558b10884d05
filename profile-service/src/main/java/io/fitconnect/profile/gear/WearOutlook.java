package io.fitconnect.profile.gear;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets the wear of an item against the published lifespan of its kind. The pace is that of the last eight weeks, or since
 * the first use when that is nearer, of two weeks at least.
 */
@Component
class WearOutlook {

    private static final int MOST_DAYS = 56;
    private static final int LEAST_DAYS = 14;
    private static final double DAYS_PER_WEEK = 7;

    private final WearLedger ledger;
    private final GearKindSettings kinds;

    WearOutlook(WearLedger ledger, GearKindSettings kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    Optional<WearLevel> findLevel(GearItem item, WearSum current, LifeStart start, Instant now) {
        return kinds.find(item.kind())
                .flatMap(GearKind::lifespan)
                .map(lifespan -> WearLevel.of(lifespan, current, bornAt(item, start), now));
    }

    Optional<Remaining> findRemaining(GearItem item, WearLevel level, WearSum total, Instant now) {
        return findRemaining(item, level, ledger.sum(item.key(), observedSince(total, now)), total, now);
    }

    private static Optional<Remaining> findRemaining(
            GearItem item, WearLevel level, WearSum recent, WearSum total, Instant now) {
        if (item.isRetired()) {
            return Optional.empty();
        }
        double used = WearLevel.of(level.lifespan(), recent, now, now).usedUnits();
        return Remaining.at(level, used, observedDays(total.firstDay(), now) / DAYS_PER_WEEK);
    }

    /**
     * What wear means for an item.
     *
     * @param recent what trainings since {@link #observedSince} did to it
     */
    WearReport report(GearItem item, Wear wear, LifeStart start, WearSum recent, Instant now) {
        Optional<WearLevel> level = findLevel(item, wear.current(), start, now);
        return new WearReport(
                wear,
                start.lastService(),
                level.map(WearReport.Level::of).orElse(null),
                level.flatMap(found -> findRemaining(item, found, recent, wear.total(), now))
                        .orElse(null));
    }

    /** From when on trainings tell the pace. */
    static Instant observedSince(WearSum total, Instant now) {
        return now.minus(Duration.ofDays(observedDays(total.firstDay(), now)));
    }

    /** When the current life began: with the last service, the purchase, or the day on which the item was added. */
    static Instant bornAt(GearItem item, LifeStart start) {
        @Nullable LocalDate boughtOn = item.details().boughtOn();
        return start.findLastService()
                .orElseGet(() -> boughtOn == null
                        ? item.addedAt()
                        : boughtOn.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static long observedDays(@Nullable LocalDate firstUse, Instant now) {
        long sinceFirst = firstUse == null
                ? MOST_DAYS
                : LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay() - firstUse.toEpochDay() + 1;
        return Math.max(LEAST_DAYS, Math.min(MOST_DAYS, sinceFirst));
    }
}
