package io.fitconnect.notification.kind.plannedtraining;

import io.fitconnect.notification.reader.Readers;
import io.fitconnect.notification.reader.ZoneWatch;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves and cancels reminders with their plan entry, and with the time zone of their athlete. */
@Component
public class PlanReminders implements ZoneWatch {

    private final PlanEntries entries;
    private final List<PlanReminder> reminders;
    private final Readers readers;
    private final Clock clock;

    PlanReminders(PlanEntries entries, List<PlanReminder> reminders, Readers readers, Clock clock) {
        this.entries = entries;
        this.reminders = List.copyOf(reminders);
        this.readers = readers;
        this.clock = clock;
    }

    /** Ignores a state that is older than what is known, such as one in a snapshot. */
    void follow(PlanEntry entry) {
        if (entries.keep(entry)) {
            schedule(entry, readers.get(entry.athlete()).zone());
        }
    }

    void end(UUID athlete, UUID entry, long version) {
        entries.end(athlete, entry, version);
        cancel(athlete, entry);
    }

    /** Joins the caller's transaction. */
    public void endAll(UUID athlete) {
        entries.list(athlete).forEach(entry -> cancel(athlete, entry.id()));
        entries.removeAll(athlete);
    }

    @Override
    public void zoneChanged(UUID athlete, ZoneId zone) {
        entries.list(athlete).forEach(entry -> schedule(entry, zone));
    }

    private void cancel(UUID athlete, UUID entry) {
        reminders.forEach(reminder -> reminder.cancel(athlete, entry));
    }

    /** What should have been told before is not told late. */
    private void schedule(PlanEntry entry, ZoneId zone) {
        for (PlanReminder reminder : reminders) {
            reminder.findTime(entry, zone)
                    .filter(at -> at.isAfter(clock.instant()))
                    .ifPresentOrElse(
                            at -> reminder.schedule(entry, at), () -> reminder.cancel(entry.athlete(), entry.id()));
        }
    }
}
