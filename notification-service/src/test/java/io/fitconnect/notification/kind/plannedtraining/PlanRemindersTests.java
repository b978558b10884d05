package io.fitconnect.notification.kind.plannedtraining;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingDueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanRemindersTests implements PlanEntries, PlanReminder, Readers {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final LocalTime TIME = LocalTime.of(7, 30);

    private final UUID athlete = UUID.randomUUID();
    private final Map<UUID, PlanEntry> kept = new HashMap<>();
    private final Map<UUID, Long> ended = new HashMap<>();
    private final RecordingDueWork work = new RecordingDueWork();
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private final PlanReminders reminders =
            new PlanReminders(this, List.of(this), this, work, MutableClock.at("2026-12-04T12:00:00Z"));
    private final PlanEntry entry = new PlanEntry(athlete, UUID.randomUUID(), 0, DAY, TIME, "Long run");

    @Test
    void remindByTheClockOfTheAthlete() {
        reminders.follow(entry);

        assertThat(scheduled()).containsExactly(Instant.parse("2026-12-05T06:30:00Z"));
    }

    @Test
    void moveWithTheEntryAndEndWithIt() {
        reminders.follow(entry);
        reminders.follow(new PlanEntry(athlete, entry.id(), 1, DAY, TIME.plusHours(2), null));
        assertThat(scheduled()).containsExactly(Instant.parse("2026-12-05T08:30:00Z"));

        reminders.end(athlete, entry.id(), 2);

        assertThat(scheduled()).isEmpty();
        assertThat(kept).isEmpty();
    }

    /** A snapshot is read beside the events, and may be older than they are. */
    @Test
    void moveBackForNoEarlierState() {
        reminders.follow(new PlanEntry(athlete, entry.id(), 3, DAY, TIME.plusHours(2), null));
        reminders.follow(entry);
        assertThat(scheduled()).containsExactly(Instant.parse("2026-12-05T08:30:00Z"));

        reminders.end(athlete, entry.id(), 4);
        reminders.follow(new PlanEntry(athlete, entry.id(), 3, DAY, TIME, null));
        assertThat(scheduled()).isEmpty();
        reminders.follow(new PlanEntry(athlete, entry.id(), 5, DAY, TIME, null));
        assertThat(scheduled()).as("open again").hasSize(1);
    }

    @Test
    void moveWithTheTimeZoneOfTheAthlete() {
        reminders.follow(entry);

        reminders.zoneChanged(athlete, ZoneId.of("Asia/Almaty"));

        assertThat(scheduled()).containsExactly(Instant.parse("2026-12-05T02:30:00Z"));
    }

    @Test
    void remindOfNothingThatIsPastOrHasNoTime() {
        reminders.follow(entry);
        reminders.follow(new PlanEntry(athlete, entry.id(), 1, DAY, null, null));
        assertThat(scheduled()).isEmpty();

        reminders.follow(new PlanEntry(athlete, entry.id(), 2, LocalDate.of(2026, 12, 4), TIME, null));
        assertThat(scheduled()).isEmpty();
    }

    @Test
    void endWithTheAthlete() {
        reminders.follow(entry);
        reminders.follow(new PlanEntry(athlete, UUID.randomUUID(), 0, DAY, TIME, null));

        reminders.endAll(athlete);

        assertThat(scheduled()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Override
    public Optional<Instant> findTime(PlanEntry asked, ZoneId where) {
        return asked.findStart(where);
    }

    @Override
    public WorkQueue<PlanWork> queue() {
        return new WorkQueue<>("reminders", PlanWork.class);
    }

    private List<Instant> scheduled() {
        return work.scheduled().stream().map(RecordingDueWork.Scheduled::dueAt).toList();
    }

    @Override
    public boolean keep(PlanEntry open) {
        boolean isNewer = ended.getOrDefault(open.id(), -1L) < open.version()
                && find(open.athlete(), open.id()).stream().allMatch(known -> known.version() < open.version());
        if (isNewer) {
            kept.put(open.id(), open);
        }
        return isNewer;
    }

    @Override
    public void end(UUID of, UUID id, long version) {
        kept.remove(id);
        ended.put(id, version);
    }

    @Override
    public void removeAll(UUID of) {
        kept.clear();
        ended.clear();
    }

    @Override
    public Optional<PlanEntry> find(UUID of, UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<PlanEntry> list(UUID of) {
        return new ArrayList<>(kept.values());
    }

    @Override
    public void remove(UUID of, UUID id) {
        kept.remove(id);
    }

    @Override
    public Reader get(UUID of) {
        return new Reader(Locale.ENGLISH, zone);
    }

    @Override
    public void keep(UUID of, String locale, String timeZone, long version) {
        zone = ZoneId.of(timeZone);
    }
}
