package io.fitconnect.training.plan;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.training.diary.AthleteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Announces every write to the plan in the transaction that makes it, be it an edit or a match. */
@Component
@Primary
class AnnouncedPlanEntries implements PlanEntries {

    private final PlanEntries stored;
    private final Outbox outbox;

    AnnouncedPlanEntries(PlanEntries stored, Outbox outbox) {
        this.stored = stored;
        this.outbox = outbox;
    }

    @Override
    public List<PlanEntry> list(AthleteId athlete, LocalDate from, LocalDate to, int limit) {
        return stored.list(athlete, from, to, limit);
    }

    @Override
    public Optional<PlanEntry> find(AthleteId athlete, UUID id) {
        return stored.find(athlete, id);
    }

    @Override
    public Optional<PlanEntry> findFulfilledBy(AthleteId athlete, UUID training) {
        return stored.findFulfilledBy(athlete, training);
    }

    @Override
    public List<LocalDate> listDays(AthleteId athlete) {
        return stored.listDays(athlete);
    }

    @Override
    public List<UUID> listFulfilling(AthleteId athlete) {
        return stored.listFulfilling(athlete);
    }

    @Override
    public void add(AthleteId athlete, PlanEntry entry) {
        stored.add(athlete, entry);
        outbox.announce(PlanAnnouncements.changed(athlete, entry));
    }

    @Override
    public void change(AthleteId athlete, PlanEntry entry) {
        stored.change(athlete, entry);
        outbox.announce(PlanAnnouncements.changed(athlete, entry));
    }

    @Override
    public void delete(AthleteId athlete, UUID id) {
        stored.delete(athlete, id);
        outbox.announce(PlanAnnouncements.deleted(athlete, id));
    }
}
