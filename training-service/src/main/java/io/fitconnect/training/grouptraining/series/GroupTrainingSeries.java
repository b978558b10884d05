package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which group trainings repeat, and what each takes over.
 *
 * @param first      the first start, by the local clock
 * @param exceptions days without an occurrence
 * @param madeUntil  up to where occurrences were made; null before the first
 * @param ended      nothing follows any more
 * @param details    those of the first occurrence
 */
public record GroupTrainingSeries(
        UUID id,
        AthleteId organiser,
        long version,
        RecurrenceRule rule,
        LocalDateTime first,
        Set<LocalDate> exceptions,
        @Nullable LocalDateTime madeUntil,
        boolean ended,
        GroupTrainingDetails details) {

    public GroupTrainingSeries {
        exceptions = Set.copyOf(exceptions);
    }

    static GroupTrainingSeries of(
            AthleteId organiser,
            RecurrenceRule rule,
            LocalDateTime first,
            Set<LocalDate> exceptions,
            GroupTrainingDetails details) {
        return new GroupTrainingSeries(Ids.next(), organiser, 0, rule, first, exceptions, null, false, details);
    }

    /** What an occurrence is that nobody changed by itself. */
    GroupTrainingDetails detailsAt(LocalDateTime start) {
        return details.at(LocalStart.of(start, details.zone()));
    }

    LocalDateTime localTime(Instant moment) {
        return LocalDateTime.ofInstant(moment, details.zone());
    }

    GroupTrainingSeries madeUntil(LocalDateTime until) {
        return new GroupTrainingSeries(id, organiser, version + 1, rule, first, exceptions, until, ended, details);
    }

    /** Every occurrence at another time of day and with other details. */
    GroupTrainingSeries changed(LocalTime time, GroupTrainingDetails changed) {
        return part(id, version + 1, rule, first.toLocalDate(), time, changed);
    }

    /** The part that ends before a day. */
    GroupTrainingSeries endedBefore(LocalDate day) {
        RecurrenceRule shorter = rule.until(day.atStartOfDay().minusSeconds(1));
        return new GroupTrainingSeries(
                id, organiser, version + 1, shorter, first, exceptions, madeUntil, ended || isFrom(day), details);
    }

    /** The part from a day on, as a series of its own; empty when the rule has nothing there. */
    Optional<GroupTrainingSeries> from(LocalDate day, LocalTime time, GroupTrainingDetails changed) {
        return rule
                .between(first, day.atStartOfDay().minusSeconds(1), first.plusYears(RecurrenceRule.MAX_YEARS))
                .stream()
                .findFirst()
                .map(start -> part(Ids.next(), 0, rule, start.toLocalDate(), time, changed));
    }

    /** Whether the exceptions leave an occurrence. */
    boolean hasOccurrences() {
        return rule.between(first, first.minusSeconds(1), first.plusYears(RecurrenceRule.MAX_YEARS)).stream()
                .anyMatch(start -> !exceptions.contains(start.toLocalDate()));
    }

    /** Whether the day is not behind the first one: then the whole series is meant. */
    boolean isFrom(LocalDate day) {
        return !day.isAfter(first.toLocalDate());
    }

    /** What was made stays made, whatever its time of day becomes. */
    private GroupTrainingSeries part(
            UUID partId,
            long partVersion,
            RecurrenceRule partRule,
            LocalDate firstDay,
            LocalTime time,
            GroupTrainingDetails changed) {
        LocalDateTime start = firstDay.atTime(time);
        return new GroupTrainingSeries(
                partId,
                organiser,
                partVersion,
                partRule,
                start,
                exceptions,
                madeUntil == null ? null : madeUntil.toLocalDate().atTime(LocalTime.MAX.withNano(0)),
                ended,
                changed.at(LocalStart.of(start, changed.zone())));
    }
}
