package io.fitconnect.training.plan;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.training.diary.AthleteId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service tells of plans on {@code training.plan}; the contract stands in {@code contracts/training/plan}. */
final class PlanAnnouncements {

    static final String TOPIC = "training.plan";
    static final String CHANGED = "plan-entry-changed.v1";
    static final String DELETED = "plan-entry-deleted.v1";

    private PlanAnnouncements() {}

    static Announcement changed(AthleteId athlete, PlanEntry entry) {
        PlanDetails details = entry.details();
        return of(
                athlete,
                CHANGED,
                entry.id(),
                new EntryChanged(
                        athlete.value(),
                        entry.id(),
                        entry.version(),
                        details.day(),
                        details.time(),
                        details.sport().key(),
                        details.title(),
                        stateOf(entry.fulfilment())));
    }

    static Announcement deleted(AthleteId athlete, UUID id) {
        return of(athlete, DELETED, id, new EntryDeleted(athlete.value(), id));
    }

    private static Announcement of(AthleteId athlete, String type, UUID id, Object body) {
        return new Announcement(TOPIC, athlete.toString(), type, id.toString(), body);
    }

    private static String stateOf(Fulfilment fulfilment) {
        if (fulfilment.training() != null) {
            return "fulfilled";
        }
        return fulfilment.by() == Fulfilment.By.ATHLETE ? "dismissed" : "open";
    }

    record EntryChanged(
            UUID athleteId,
            UUID planEntryId,
            long version,
            LocalDate day,
            @Nullable LocalTime timeOfDay,
            String sport,
            @Nullable String title,
            String state) {}

    record EntryDeleted(UUID athleteId, UUID planEntryId) {}
}
