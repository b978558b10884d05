package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request about a profile. */
public final class AthleteProblems {

    public static final ProblemType PROFILE_NOT_READY =
            new ProblemType("profile-not-ready", "The profile is not there yet", HttpStatus.NOT_FOUND);

    private AthleteProblems() {}

    static Refusal notReady() {
        return new Refusal(
                        PROFILE_NOT_READY,
                        "A profile appears a moment after the account was registered. Ask again in a second.")
                .retryAfter(Duration.ofSeconds(1));
    }
}
