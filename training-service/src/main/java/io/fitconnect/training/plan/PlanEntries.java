package io.fitconnect.training.plan;

import io.fitconnect.training.diary.AthleteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan entries of all athletes; every question names the athlete. */
public interface PlanEntries {

    /** The entries of these days, both included, in the order of days, times and ids. */
    List<PlanEntry> list(AthleteId athlete, LocalDate from, LocalDate to, int limit);

    Optional<PlanEntry> find(AthleteId athlete, UUID id);

    /** The entry that a training fulfilled. */
    Optional<PlanEntry> findFulfilledBy(AthleteId athlete, UUID training);

    /** The days that have an entry, in their order. */
    List<LocalDate> listDays(AthleteId athlete);

    /** The trainings that fulfil an entry. */
    List<UUID> listFulfilling(AthleteId athlete);

    void add(AthleteId athlete, PlanEntry entry);

    /** Writes an entry that follows the stored one. */
    void change(AthleteId athlete, PlanEntry entry);

    void delete(AthleteId athlete, UUID id);
}
