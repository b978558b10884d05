package io.fitconnect.platform.security;

import io.fitconnect.platform.message.web.RequestLanguage;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.servlet.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers missing or bad tokens and missing scopes: the header that RFC 6750 asks for, and a problem as the body. A token
 * that cannot be checked, because no signing keys are at hand, is not called bad: its holder would sign in again for nothing.
 */
final class ProblemChallenge implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemChallenge.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final AuthenticationEntryPoint header;

    ProblemChallenge() {
        this(new BearerTokenAuthenticationEntryPoint());
    }

    /** Another header than that of bearer tokens. */
    ProblemChallenge(AuthenticationEntryPoint header) {
        this.header = header;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        try {
            header.commence(request, response, failure);
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
        write(
                new Refusal(CommonProblems.UNAUTHENTICATED, "Send a valid access token as Authorization: Bearer."),
                request,
                response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("A token could not be checked: {}", failure.toString());
            write(
                    new Refusal(CommonProblems.BUSY, ProblemText.TOKEN_NOT_CHECKED.message()).retryAfter(RETRY),
                    request,
                    response);
        } else {
            commence(request, response, failure);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(new Refusal(CommonProblems.FORBIDDEN, ProblemText.SCOPE_OR_ROLE_MISSING.message()), request, response);
    }

    private static void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(refusal, URI.create(request.getRequestURI()), RequestLanguage.of(request), response);
    }
}
