package io.fitconnect.notification.kind.plannedtraining;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.platform.events.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the open entries of plans that lie ahead, also by the snapshot of plans. Tells nothing at once. */
@Component
class FollowPlan implements NoticeSource {

    private static final String CHANGED = "plan-entry-changed.v1";
    private static final String DELETED = "plan-entry-deleted.v1";
    private static final String OPEN = "open";

    /** What is deleted does not come back. */
    private static final long LAST_VERSION = Long.MAX_VALUE;

    private final PlanReminders reminders;
    private final Clock clock;

    FollowPlan(PlanReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public boolean wants(Event event) {
        return event.is(CHANGED) || event.is(DELETED);
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        if (event.is(CHANGED)) {
            follow(event.dataAs(EntryChanged.class));
        } else {
            EntryDeleted deleted = event.dataAs(EntryDeleted.class);
            reminders.end(deleted.athleteId(), deleted.planEntryId(), LAST_VERSION);
        }
        return List.of();
    }

    private void follow(EntryChanged changed) {
        if (changed.state().equals(OPEN) && !isPast(changed.day())) {
            reminders.follow(changed.toEntry());
        } else {
            reminders.end(changed.athleteId(), changed.planEntryId(), changed.version());
        }
    }

    /** Whether the day has ended everywhere on earth. */
    private boolean isPast(LocalDate day) {
        return clock.instant().isAfter(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN));
    }

    /** What this service reads of {@code plan-entry-changed.v1}. */
    private record EntryChanged(
            UUID athleteId,
            UUID planEntryId,
            long version,
            LocalDate day,
            @Nullable LocalTime timeOfDay,
            @Nullable String title,
            String state) {

        PlanEntry toEntry() {
            return new PlanEntry(athleteId, planEntryId, version, day, timeOfDay, title);
        }
    }

    private record EntryDeleted(UUID athleteId, UUID planEntryId) {}
}
