package io.fitconnect.platform.security;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers missing or bad tokens and missing scopes: the header that RFC 6750 asks for, and a problem as the body. */
final class ProblemChallenge implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json;

    ProblemChallenge(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        try {
            header.commence(request, response, failure);
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
        write(request, response, CommonProblems.UNAUTHENTICATED, "Send a valid access token as Authorization: Bearer.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(
                request,
                response,
                CommonProblems.FORBIDDEN,
                "The token does not carry the scope or role that this request needs.");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
            throws IOException {
        ProblemDetail problem = Problems.of(type, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
