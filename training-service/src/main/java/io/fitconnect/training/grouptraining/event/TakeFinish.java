package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes an athlete's finish. Unlike a use case it opens no transaction of the service's pool, which a busy service may have none left of. */
@Component
public class TakeFinish {

    private final KnownEvents events;
    private final FinishIntake intake;
    private final Participations participations;
    private final Clock clock;

    TakeFinish(KnownEvents events, FinishIntake intake, Participations participations, Clock clock) {
        this.events = events;
        this.intake = intake;
        this.participations = participations;
        this.clock = clock;
    }

    /**
     * Keeps it. The same again has no further effect, another time corrects the one before. Refuses with 404 who has no place, as of a group training that is
     * nowhere, and with 422 a time that cannot be.
     */
    public TakenFinish handle(UUID id, AthleteId athlete, Instant finishedAt) {
        Instant moment = finishedAt.truncatedTo(ChronoUnit.MILLIS);
        GroupEvent event = events.find(id).orElseThrow(() -> explain(id, athlete, EventProblems.noEvent()));
        Optional<Refusal> fault = event.findFault(athlete, moment, clock.instant());
        if (fault.isPresent()) {
            throw explain(id, athlete, fault.get());
        }
        return intake.keep(id, athlete, moment)
                .map(finish -> new TakenFinish(event, finish))
                .orElseThrow(() -> GroupTrainingProblems.notFound(id));
    }

    /** A stranger learns nothing of it, not even that it has begun. */
    private Refusal explain(UUID id, AthleteId athlete, Refusal fault) {
        boolean goes = participations
                .find(id, athlete)
                .filter(own -> own.state() == ParticipationState.GOING)
                .isPresent();
        return goes ? fault : GroupTrainingProblems.notFound(id);
    }
}
