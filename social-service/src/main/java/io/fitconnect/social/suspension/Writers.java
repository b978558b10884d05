package io.fitconnect.social.suspension;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Decides whether a person may write. Every write asks, and every deletion that acts on others. */
@Component
public class Writers {

    public static final ProblemType ACCOUNT_SUSPENDED =
            new ProblemType("account-suspended", SuspensionText.ACCOUNT_SUSPENDED, HttpStatus.FORBIDDEN);

    private final Suspensions suspensions;
    private final Clock clock;

    Writers(Suspensions suspensions, Clock clock) {
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** Refuses with 403 an account that is suspended; the problem names the end and where to appeal. */
    public void require(UUID account) {
        Instant now = clock.instant();
        suspensions.list(account).stream()
                .filter(suspension -> !suspension.isOver(now))
                .max(Comparator.comparing(Suspension::end))
                .ifPresent(suspension -> {
                    throw refuse(suspension);
                });
    }

    private static Refusal refuse(Suspension suspension) {
        Instant until = suspension.until();
        Refusal refusal = until == null
                ? new Refusal(ACCOUNT_SUSPENDED, SuspensionText.WITHOUT_END.message())
                : new Refusal(ACCOUNT_SUSPENDED, SuspensionText.FOR_SOME_TIME.message("until", until.toString()))
                        .with("until", until);
        return refusal.with("decision", "/api/v1/moderation/decisions/" + suspension.decisionId())
                .with("appeal", "/api/v1/moderation/decisions/" + suspension.decisionId() + "/appeal");
    }
}
