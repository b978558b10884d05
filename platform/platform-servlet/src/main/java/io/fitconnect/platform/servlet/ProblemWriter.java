package io.fitconnect.platform.servlet;

import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Writes a problem from a filter, where no message converter is at hand. */
public final class ProblemWriter {

    private ProblemWriter() {}

    /** Answers with a refusal; the instance is left out where the address itself is malformed. */
    public static void write(Refusal refusal, @Nullable URI instance, Locale language, HttpServletResponse response)
            throws IOException {
        ProblemDetail problem = Problems.of(refusal, language);
        if (instance != null) {
            problem.setInstance(instance);
        }
        response.setStatus(problem.getStatus());
        refusal.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Problems.languagesOf(refusal, language));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream().write(Problems.render(problem));
    }
}
