package io.fitconnect.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Makes RFC 9457 bodies from problem types; the only place that knows how one looks. */
public final class Problems {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Problems() {}

    /** Renders one occurrence of a problem. */
    public static ProblemDetail of(ProblemType type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        return problem;
    }

    /** Renders a refusal with its extension members. */
    public static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = of(refusal.type(), refusal.detail());
        refusal.members().forEach(problem::setProperty);
        return problem;
    }

    /** Writes a problem where no message converter does: in filters, in the server, in the gateway. */
    public static byte[] render(ProblemDetail problem) {
        return JSON.writeValueAsBytes(problem);
    }
}
