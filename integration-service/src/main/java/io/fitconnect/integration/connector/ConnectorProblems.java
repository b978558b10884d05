package io.fitconnect.integration.connector;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.util.Collection;
import org.springframework.http.HttpStatus;

/** Why connecting a tracker failed. */
public final class ConnectorProblems {

    public static final ProblemType BEGIN_AGAIN =
            new ProblemType("tracker-consent-expired", ConnectorText.BEGIN_AGAIN, HttpStatus.CONFLICT);
    public static final ProblemType SCOPES_MISSING =
            new ProblemType("tracker-scopes-missing", ConnectorText.SCOPES_MISSING, HttpStatus.UNPROCESSABLE_CONTENT);
    public static final ProblemType ACCOUNT_TAKEN =
            new ProblemType("tracker-account-taken", ConnectorText.ACCOUNT_TAKEN, HttpStatus.CONFLICT);
    public static final ProblemType TRACKER_AWAY =
            new ProblemType("tracker-away", ConnectorText.TRACKER_AWAY, HttpStatus.SERVICE_UNAVAILABLE);

    private static final Duration SOON = Duration.ofSeconds(30);

    private ConnectorProblems() {}

    static Refusal beginAgain() {
        return new Refusal(BEGIN_AGAIN, ConnectorText.BEGIN_AGAIN_DETAIL.message());
    }

    static Refusal refused(Tracker tracker) {
        return new Refusal(BEGIN_AGAIN, ConnectorText.CONSENT_REFUSED_DETAIL.message("tracker", tracker.title()));
    }

    static Refusal scopesMissing(Tracker tracker, Collection<String> missing) {
        return new Refusal(SCOPES_MISSING, ConnectorText.SCOPES_MISSING_DETAIL.message("tracker", tracker.title()))
                .with("missing", missing.stream().sorted().toList());
    }

    static Refusal taken(Tracker tracker) {
        return new Refusal(ACCOUNT_TAKEN, ConnectorText.ACCOUNT_TAKEN_DETAIL.message("tracker", tracker.title()));
    }

    static Refusal otherAccount(Tracker tracker) {
        return new Refusal(ACCOUNT_TAKEN, ConnectorText.OTHER_ACCOUNT_DETAIL.message("tracker", tracker.title()));
    }

    static Refusal away(Tracker tracker, TrackerFailure failure) {
        return new Refusal(TRACKER_AWAY, ConnectorText.TRACKER_AWAY_DETAIL.message("tracker", tracker.title()))
                .retryAfter(failure.pause().orElse(SOON));
    }
}
