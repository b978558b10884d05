package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Why a profile says no. */
public final class AthleteProblems {

    /** The account exists, for it has signed in; its profile is on the way. */
    public static final ProblemType PROFILE_NOT_READY =
            new ProblemType("profile-not-ready", AthleteText.PROFILE_NOT_READY, HttpStatus.NOT_FOUND);

    private AthleteProblems() {}

    static Refusal profileNotReady() {
        return new Refusal(PROFILE_NOT_READY, AthleteText.MADE_AFTER_REGISTRATION.message())
                .retryAfter(Duration.ofSeconds(1));
    }
}
