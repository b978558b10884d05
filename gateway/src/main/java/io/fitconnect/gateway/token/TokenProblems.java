package io.fitconnect.gateway.token;

import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

final class TokenProblems {

    private static final ProblemType KEYS_UNAVAILABLE = new ProblemType(
            "signing-keys-unavailable", GatewayText.SIGNING_KEYS_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE);

    private TokenProblems() {}

    static Refusal refuse(TokenFault fault) {
        if (fault == TokenFault.INTERNAL) {
            return new Refusal(CommonProblems.FORBIDDEN, fault.sentence());
        }
        return new Refusal(CommonProblems.UNAUTHENTICATED, fault.sentence())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge(fault));
    }

    static Refusal keysUnavailable() {
        return new Refusal(KEYS_UNAVAILABLE, GatewayText.SIGN_IN_AWAY.message()).header(HttpHeaders.RETRY_AFTER, "5");
    }

    /** RFC 6750: the answer to a request without a token names the scheme and no error. */
    private static String challenge(TokenFault fault) {
        return fault == TokenFault.MISSING
                ? "Bearer realm=\"fitconnect\""
                : "Bearer realm=\"fitconnect\", error=\"invalid_token\", error_description=\"" + fault.sentence()
                        + "\"";
    }
}
