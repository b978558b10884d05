package io.fitconnect.notification.kind.plannedtraining;

import io.fitconnect.notification.reader.Readers;
import io.fitconnect.notification.reader.ZoneWatch;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves and cancels reminders with their plan entry, and with the time zone of their athlete. */
@Component
public class PlanReminders implements ZoneWatch {

    private final PlanEntries entries;
    private final List<PlanReminder> reminders;
    private final Readers readers;
    private final DueWork work;
    private final Clock clock;

    PlanReminders(PlanEntries entries, List<PlanReminder> reminders, Readers readers, DueWork work, Clock clock) {
        this.entries = entries;
        this.reminders = List.copyOf(reminders);
        this.readers = readers;
        this.work = work;
        this.clock = clock;
    }

    /** Ignores a state that is older than what is known, such as one in a snapshot. */
    void follow(PlanEntry entry) {
        if (entries.keep(entry) && !schedule(entry, readers.get(entry.athlete()).zone())) {
            entries.remove(entry.athlete(), entry.id()); // a snapshot names what was told this morning, too
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
        String key = new PlanWork(athlete, entry).key();
        reminders.forEach(reminder -> work.cancel(reminder.queue(), key));
    }

    /** What should have been told before is not told late. Returns whether there is anything to tell. */
    private boolean schedule(PlanEntry entry, ZoneId zone) {
        PlanWork about = new PlanWork(entry.athlete(), entry.id());
        boolean isAhead = false;
        for (PlanReminder reminder : reminders) {
            Optional<Instant> time = reminder.findTime(entry, zone).filter(at -> at.isAfter(clock.instant()));
            time.ifPresentOrElse(
                    at -> work.schedule(reminder.queue(), about.key(), at, about),
                    () -> work.cancel(reminder.queue(), about.key()));
            isAhead |= time.isPresent();
        }
        return isAhead;
    }
}
