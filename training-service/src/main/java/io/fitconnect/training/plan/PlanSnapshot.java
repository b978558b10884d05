package io.fitconnect.training.plan;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What all athletes have planned from yesterday on with its whole state, for services that arrive later. */
@Component
class PlanSnapshot implements SnapshotSource {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String SEPARATOR = "/";

    private final PlanPages plans;
    private final Clock clock;

    PlanSnapshot(PlanPages plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return PlanAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        List<OwnedPlanEntry> page = after.map(position -> listAfter(position, limit))
                .orElseGet(() -> plans.listAfter(FIRST, FIRST, yesterday(), limit));
        return SnapshotPage.of(
                page.stream()
                        .map(each -> PlanAnnouncements.changed(each.athlete(), each.entry()))
                        .toList(),
                limit,
                page.isEmpty() ? "" : position(page.get(page.size() - 1)));
    }

    private List<OwnedPlanEntry> listAfter(String position, int limit) {
        int separator = position.indexOf(SEPARATOR);
        return plans.listAfter(
                UUID.fromString(position.substring(0, separator)),
                UUID.fromString(position.substring(separator + 1)),
                yesterday(),
                limit);
    }

    /** What was missed is told on the next morning, and it is yesterday longer for some athletes than for others. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }

    private static String position(OwnedPlanEntry last) {
        return last.athlete() + SEPARATOR + last.entry().id();
    }
}
