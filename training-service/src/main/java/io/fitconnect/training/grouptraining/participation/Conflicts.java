package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.PlanEntries;
import io.fitconnect.training.plan.PlanEntry;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what an athlete has at the time of a group training: entries of the plan that are still open, and other group trainings. An entry of the plan stands at a
 * time of day wherever the athlete is, so it is compared by the clock of the place.
 */
@Component
class Conflicts {

    private static final int MOST = 20;
    private static final int AN_HOUR = 3_600;

    private final PlanEntries plan;
    private final JoinedGroupTrainings joined;

    Conflicts(PlanEntries plan, JoinedGroupTrainings joined) {
        this.plan = plan;
        this.joined = joined;
    }

    List<Conflict> list(GroupTraining training, AthleteId athlete) {
        GroupTrainingDetails details = training.details();
        LocalDateTime start = LocalDateTime.ofInstant(details.start(), details.zone());
        LocalDateTime end = LocalDateTime.ofInstant(details.end(), details.zone());
        Stream<Conflict> planned =
                plan.list(athlete, start.toLocalDate().minusDays(1), end.toLocalDate(), MOST * MOST).stream()
                        .filter(entry -> entry.fulfilment().training() == null)
                        .filter(entry -> overlaps(entry.details(), start, end))
                        .map(Conflicts::of);
        Stream<Conflict> others = joined.list(athlete, details.start(), details.end(), MOST).stream()
                .filter(other -> !other.id().equals(training.id()))
                .filter(other -> other.status() == GroupTrainingStatus.SCHEDULED)
                .map(other -> of(other, details));
        return Stream.concat(planned, others).limit(MOST).toList();
    }

    private static boolean overlaps(PlanDetails plan, LocalDateTime start, LocalDateTime end) {
        if (plan.time() == null) {
            return !plan.day().isBefore(start.toLocalDate()) && !plan.day().isAfter(end.toLocalDate());
        }
        LocalDateTime begins = plan.day().atTime(plan.time());
        Integer seconds = plan.aim().seconds();
        return begins.isBefore(end)
                && begins.plusSeconds(seconds == null ? AN_HOUR : seconds).isAfter(start);
    }

    private static Conflict of(PlanEntry entry) {
        PlanDetails plan = entry.details();
        return new Conflict(
                Conflict.Kind.PLAN_ENTRY,
                entry.id(),
                plan.title(),
                plan.sport(),
                plan.time() == null ? plan.day().atStartOfDay() : plan.day().atTime(plan.time()),
                plan.time() == null);
    }

    private static Conflict of(GroupTraining other, GroupTrainingDetails shown) {
        return new Conflict(
                Conflict.Kind.GROUP_TRAINING,
                other.id(),
                other.details().name(),
                other.details().sport(),
                LocalDateTime.ofInstant(other.details().start(), shown.zone()),
                false);
    }
}
