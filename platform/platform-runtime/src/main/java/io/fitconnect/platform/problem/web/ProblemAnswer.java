package io.fitconnect.platform.problem.web;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes the answer of a controller that renders a refusal itself. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** Answers in the nearest language that is written here; the instance is left out where none is known. */
    public static ResponseEntity<ProblemDetail> of(Refusal refusal, @Nullable URI instance, Locale wanted) {
        Locale language = Languages.nearest(wanted);
        ProblemDetail problem = Problems.of(refusal, language);
        if (instance != null) {
            problem.setInstance(instance);
        }
        return ResponseEntity.status(refusal.type().status())
                .headers(headers -> refusal.headers().forEach(headers::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problems.languagesOf(refusal, language))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(problem);
    }
}
