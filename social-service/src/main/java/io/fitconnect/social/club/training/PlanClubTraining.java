package io.fitconnect.social.club.training;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.club.ClubTraining;
import io.fitconnect.social.club.MemberPosition;
import io.fitconnect.social.club.training.TellOfTrainingWork.Telling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A group training was planned for a club: its members are going to be told. */
@UseCase
public class PlanClubTraining {

    /** Each is told to every member, also one that is cancelled at once. */
    private static final AccountLimit LIMIT = new AccountLimit("club-training-notices", 20, Duration.ofDays(1));

    private final ToldTrainings told;
    private final DueWork work;
    private final AccountLimits limits;
    private final Clock clock;

    PlanClubTraining(ToldTrainings told, DueWork work, AccountLimits limits, Clock clock) {
        this.told = told;
        this.work = work;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Schedules telling; one that has begun is no news. Beyond the organiser's limit the club shows it and no member is told, also later.
     *
     * @param series that it is an occurrence of: its first one tells of all
     * @param isNews false for one that was the club's before: what follows in the part of a split series is no news either
     */
    public void handle(ClubTraining training, Optional<UUID> series, boolean isNews) {
        Instant now = clock.instant();
        UUID subject = series.orElse(training.id());
        boolean isFirst = told.addIfAbsent(subject, training.club(), now);
        if (isFirst && isNews && now.isBefore(training.startTime()) && take(training.organiser())) {
            work.schedule(
                    TellOfTrainingWork.QUEUE,
                    subject + "/" + training.club(),
                    now,
                    new Telling(training, MemberPosition.FIRST));
        }
    }

    private boolean take(UUID organiser) {
        try {
            limits.take(organiser, LIMIT);
            return true;
        } catch (Refusal beyond) {
            return false;
        }
    }
}
