package io.fitconnect.auth.stepup;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Compares the sign-in behind an access token with what {@link RecentSignIn} demands. */
@Component
public class RecentSignIns {

    static final ProblemType TOO_OLD =
            new ProblemType("sign-in-too-old", StepUpText.SIGN_IN_TOO_OLD, HttpStatus.UNAUTHORIZED);

    private static final String AUTH_TIME = "auth_time";
    private static final String KEY_CONFIRMATION = "cnf";

    private final Clock clock;

    RecentSignIns(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets the token pass.
     *
     * @throws Refusal when the sign-in behind it is too old
     */
    public void require(Jwt token) {
        Instant now = clock.instant();
        boolean isRecent = Optional.ofNullable(token.getClaimAsInstant(AUTH_TIME))
                .filter(at -> !at.plus(StepUp.AGE).isBefore(now))
                .isPresent();
        if (!isRecent) {
            throw refusal(token.hasClaim(KEY_CONFIRMATION) ? "DPoP" : "Bearer");
        }
    }

    private static Refusal refusal(String scheme) {
        long seconds = StepUp.AGE.toSeconds();
        return new Refusal(TOO_OLD, StepUpText.SIGN_IN_AGAIN.message())
                .with("maxAgeSeconds", seconds)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        scheme + " error=\"insufficient_user_authentication\","
                                + " error_description=\"A more recent sign-in is required\", max_age=\"" + seconds
                                + "\"");
    }
}
