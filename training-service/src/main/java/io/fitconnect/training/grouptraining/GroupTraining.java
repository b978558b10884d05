package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A training to which an organiser invites others. A cancelled one stays as it is.
 *
 * @param organiser    null once that account is erased
 * @param occurrence   null for a single one
 * @param version      grows with every change
 * @param cancelReason null while it is scheduled, and when no reason was given
 * @param hiddenByModerators a measure of moderation hides it from all but organisers and those who take part
 */
public record GroupTraining(
        UUID id,
        @Nullable AthleteId organiser,
        List<AthleteId> coOrganisers,
        @Nullable Occurrence occurrence,
        long version,
        GroupTrainingStatus status,
        @Nullable String cancelReason,
        boolean hiddenByModerators,
        GroupTrainingDetails details) {

    public static final int MAX_CO_ORGANISERS = 10;

    public GroupTraining {
        coOrganisers = List.copyOf(coOrganisers);
    }

    /** Schedules one that is not there yet. */
    static GroupTraining of(AthleteId organiser, @Nullable Occurrence occurrence, GroupTrainingDetails details) {
        return new GroupTraining(
                Ids.next(), organiser, List.of(), occurrence, 0, GroupTrainingStatus.SCHEDULED, null, false, details);
    }

    public boolean isOrganisedBy(AthleteId athlete) {
        return athlete.equals(organiser) || coOrganisers.contains(athlete);
    }

    /** The organiser, unless that account is erased, and then the co-organisers. */
    public List<AthleteId> organisers() {
        return Stream.concat(Stream.ofNullable(organiser), coOrganisers.stream())
                .toList();
    }

    /** To whom it is shown beside organisers and those who take part: whom the organiser chose, and no one while moderators hide it. */
    public Visibility visibility() {
        return hiddenByModerators ? Visibility.ONLY_ME : details.visibility();
    }

    /** The club to whose members it is shown; null for none, and while moderators hide it. */
    public @Nullable UUID club() {
        return hiddenByModerators ? null : details.club();
    }

    /** Whether people may still join: it is scheduled and has not begun. */
    public boolean isOpen(Instant now) {
        return status == GroupTrainingStatus.SCHEDULED && now.isBefore(details.start());
    }

    /** Refuses what comes too late: it is cancelled or has begun. */
    public GroupTraining requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw GroupTrainingProblems.tooLate(this);
        }
        return this;
    }

    /** Refuses to invite to what moderators hide. */
    public GroupTraining requireShown() {
        if (hiddenByModerators) {
            throw GroupTrainingProblems.hiddenByModerators();
        }
        return this;
    }

    GroupTraining with(GroupTrainingDetails changed) {
        return changed.equals(details) ? this : next(organiser, coOrganisers, status, cancelReason, changed);
    }

    /** Another place in a series. */
    GroupTraining with(Occurrence moved, GroupTrainingDetails changed) {
        return moved.equals(occurrence) && changed.equals(details)
                ? this
                : new GroupTraining(
                        id,
                        organiser,
                        coOrganisers,
                        moved,
                        version + 1,
                        status,
                        cancelReason,
                        hiddenByModerators,
                        changed);
    }

    GroupTraining cancelled(@Nullable String reason) {
        return next(organiser, coOrganisers, GroupTrainingStatus.CANCELLED, reason, details);
    }

    /** Hides it from all but organisers and those who take part, or shows it again to those to whom the organiser shows it. */
    GroupTraining moderated(boolean isHidden) {
        return isHidden == hiddenByModerators
                ? this
                : new GroupTraining(
                        id, organiser, coOrganisers, occurrence, version + 1, status, cancelReason, isHidden, details);
    }

    /** Appoints a co-organiser. */
    public GroupTraining withCoOrganiser(AthleteId athlete) {
        if (isOrganisedBy(athlete)) {
            return this;
        }
        if (coOrganisers.size() >= MAX_CO_ORGANISERS) {
            throw GroupTrainingProblems.tooManyCoOrganisers();
        }
        List<AthleteId> more = new ArrayList<>(coOrganisers);
        more.add(athlete);
        return next(organiser, more, status, cancelReason, details);
    }

    /** Dismisses a co-organiser. */
    public GroupTraining withoutCoOrganiser(AthleteId athlete) {
        List<AthleteId> rest =
                coOrganisers.stream().filter(other -> !other.equals(athlete)).toList();
        return rest.size() == coOrganisers.size() ? this : next(organiser, rest, status, cancelReason, details);
    }

    /** What stays of it for those who took part when the organiser's account is erased; one that has not begun is cancelled. */
    GroupTraining withoutOrganiser(Instant now) {
        return next(
                null, coOrganisers, isOpen(now) ? GroupTrainingStatus.CANCELLED : status, null, details.withoutWords());
    }

    /** The place in the series of one that is an occurrence. */
    public Occurrence requireOccurrence() {
        return Objects.requireNonNull(occurrence, "occurrence");
    }

    public Optional<UUID> series() {
        return Optional.ofNullable(occurrence).map(Occurrence::series);
    }

    /** The day on which the rule of the series has it, of one that is an occurrence. */
    public Optional<LocalDate> seriesDay() {
        return Optional.ofNullable(occurrence).map(Occurrence::start).map(LocalDateTime::toLocalDate);
    }

    private GroupTraining next(
            @Nullable AthleteId nextOrganiser,
            List<AthleteId> nextCoOrganisers,
            GroupTrainingStatus nextStatus,
            @Nullable String nextReason,
            GroupTrainingDetails nextDetails) {
        return new GroupTraining(
                id,
                nextOrganiser,
                nextCoOrganisers,
                occurrence,
                version + 1,
                nextStatus,
                nextReason,
                hiddenByModerators,
                nextDetails);
    }
}
