package io.fitconnect.platform.problem;

import org.springframework.http.ProblemDetail;

/** Makes RFC 9457 bodies from problem types; the only place that knows how one looks. */
public final class Problems {

    private Problems() {}

    /** Renders one occurrence of a problem. */
    public static ProblemDetail of(ProblemType type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        return problem;
    }

    static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = of(refusal.type(), refusal.detail());
        refusal.members().forEach(problem::setProperty);
        return problem;
    }
}
