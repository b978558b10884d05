package io.fitconnect.training.grouptraining.club;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;

/** Why the group trainings of a club are not listed. */
final class ClubProblems {

    private ClubProblems() {}

    /** The same for a club that is nowhere and for one in which the viewer is no member. */
    static Refusal notFound(UUID club) {
        return new Refusal(CommonProblems.NOT_FOUND, ClubText.NO_SUCH_CLUB.message("id", club.toString()));
    }
}
