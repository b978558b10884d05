package io.fitconnect.gateway.problem;

import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Renders a problem document; the instance is the path alone, because a query may hold secrets. */
public final class ProblemBody {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemBody() {}

    public static byte[] render(Refusal refusal, Locale language, @Nullable String instance, String requestId) {
        ProblemDetail problem = Problems.of(refusal, language);
        if (instance != null) {
            problem.setInstance(URI.create(instance));
        }
        problem.setProperty("requestId", requestId);
        return Problems.render(problem);
    }
}
