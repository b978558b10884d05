package io.fitconnect.training.plan;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why the plan says no. */
public final class PlanProblems {

    /** The day has as many entries as one can have. */
    public static final ProblemType DAY_IS_FULL =
            new ProblemType("day-is-full", PlanText.DAY_IS_FULL, HttpStatus.CONFLICT);

    private PlanProblems() {}

    static Refusal notFound(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, PlanText.NO_SUCH_ENTRY.message("id", id.toString()));
    }

    static Refusal dayIsFull(int most) {
        return new Refusal(DAY_IS_FULL, PlanText.HOW_MANY_A_DAY.message("most", most));
    }
}
