package io.fitconnect.auth.stepup;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SecondFactors;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Compares the sign-in behind an access token with what {@link RecentSignIn} demands. */
@Component
public class RecentSignIns {

    static final ProblemType TOO_OLD =
            new ProblemType("sign-in-too-old", StepUpText.SIGN_IN_TOO_OLD, HttpStatus.UNAUTHORIZED);

    static final ProblemType TOO_WEAK =
            new ProblemType("sign-in-too-weak", StepUpText.SIGN_IN_TOO_WEAK, HttpStatus.UNAUTHORIZED);

    private static final String AUTH_TIME = "auth_time";
    private static final String KEY_CONFIRMATION = "cnf";

    private final SecondFactors secondFactors;
    private final Clock clock;

    RecentSignIns(SecondFactors secondFactors, Clock clock) {
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    /**
     * Lets the token pass.
     *
     * @throws Refusal when the sign-in behind it is too old, or lacks the second factor that the account demands: a remembered browser
     *     skips it at sign-in and never for an act
     */
    public void require(Jwt token) {
        Instant now = clock.instant();
        boolean isRecent = Optional.ofNullable(token.getClaimAsInstant(AUTH_TIME))
                .filter(at -> !at.plus(StepUp.AGE).isBefore(now))
                .isPresent();
        if (!isRecent) {
            throw refusal(TOO_OLD, StepUpText.SIGN_IN_AGAIN, challenge(token, "A more recent sign-in is required", ""));
        }
        if (!PassedFactors.TWO.equals(token.getClaimAsString(IdTokenClaimNames.ACR)) && demandsTwoFactors(token)) {
            String twoFactors = ", acr_values=\"" + PassedFactors.TWO + "\"";
            throw refusal(
                    TOO_WEAK,
                    StepUpText.SIGN_IN_WITH_BOTH,
                    challenge(token, "A sign-in with both factors is required", twoFactors));
        }
    }

    private boolean demandsTwoFactors(Jwt token) {
        return Optional.ofNullable(token.getSubject())
                .map(AccountId::of)
                .filter(secondFactors::areDemanded)
                .isPresent();
    }

    private static Refusal refusal(ProblemType type, StepUpText detail, String challenge) {
        return new Refusal(type, detail.message())
                .with("maxAgeSeconds", StepUp.AGE.toSeconds())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    private static String challenge(Jwt token, String description, String more) {
        return "%s error=\"insufficient_user_authentication\", error_description=\"%s\", max_age=\"%d\"%s"
                .formatted(
                        token.hasClaim(KEY_CONFIRMATION) ? "DPoP" : "Bearer",
                        description,
                        StepUp.AGE.toSeconds(),
                        more);
    }
}
