package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.AthleteId;
import org.springframework.http.HttpStatus;

/** Why an athlete cannot take part, and why places cannot be taken away. */
public final class ParticipationProblems {

    /** An organiser removed the athlete. */
    public static final ProblemType REMOVED =
            new ProblemType("removed-from-group-training", ParticipationText.REMOVED, HttpStatus.FORBIDDEN);

    /** More have a place than there would be. */
    public static final ProblemType TOO_FEW_PLACES =
            new ProblemType("fewer-places-than-taken", ParticipationText.TOO_FEW_PLACES, HttpStatus.CONFLICT);

    private ParticipationProblems() {}

    static Refusal removed() {
        return new Refusal(REMOVED, ParticipationText.WAS_REMOVED.message());
    }

    static Refusal fewerThanGoing(int taken) {
        return new Refusal(TOO_FEW_PLACES, ParticipationText.HOW_MANY_ARE_TAKEN.message("taken", taken));
    }

    static Refusal notClose(AthleteId athlete) {
        return new Refusal(
                CommonProblems.NOT_FOUND, ParticipationText.NOT_AMONG_FRIENDS.message("athlete", athlete.toString()));
    }

    /** The same for who takes no part and for who is behind a block. */
    public static Refusal notIn(AthleteId athlete) {
        return new Refusal(
                CommonProblems.NOT_FOUND, ParticipationText.TAKES_NO_PART.message("athlete", athlete.toString()));
    }

    static Refusal notForOutsiders() {
        return new Refusal(CommonProblems.FORBIDDEN, ParticipationText.FOR_PARTICIPANTS.message());
    }
}
