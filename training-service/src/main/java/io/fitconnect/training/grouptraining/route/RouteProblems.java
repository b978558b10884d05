package io.fitconnect.training.grouptraining.route;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why a training is no route. */
public final class RouteProblems {

    /** The training has no track, or is shown to its athlete alone. */
    public static final ProblemType UNFIT =
            new ProblemType("training-is-no-route", RouteText.UNFIT, HttpStatus.CONFLICT);

    private RouteProblems() {}

    static Refusal noTrack() {
        return new Refusal(UNFIT, RouteText.NO_TRACK.message());
    }

    static Refusal shownToNobody() {
        return new Refusal(UNFIT, RouteText.SHOWN_TO_NOBODY.message());
    }

    static Refusal none() {
        return new Refusal(CommonProblems.NOT_FOUND, RouteText.NONE.message());
    }
}
