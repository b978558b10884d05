package io.fitconnect.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says what an answer must be to count as a problem of the gateway. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, HttpResponse<String>> {

    private final Map<String, Object> body;

    private ProblemAssert(HttpResponse<String> answer) {
        super(answer, ProblemAssert.class);
        this.body = parse(answer.body());
    }

    public static ProblemAssert assertThatProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("content-type"))
                .as(answer.body())
                .hasValue("application/problem+json");
        ProblemAssert problem = new ProblemAssert(answer);
        assertThat(problem.body)
                .containsKeys("type", "title", "status", "detail", "requestId")
                .containsEntry("status", answer.statusCode())
                .containsEntry(
                        "requestId", answer.headers().firstValue("x-request-id").orElseThrow())
                .containsEntry("instance", answer.uri().getRawPath());
        return problem;
    }

    public static Map<String, Object> parse(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    public ProblemAssert is(int status, String slug) {
        assertThat(actual.statusCode()).isEqualTo(status);
        assertThat(body).containsEntry("type", "urn:fitconnect:problem:" + slug);
        return this;
    }

    public ProblemAssert hasHeader(String name, String value) {
        assertThat(actual.headers().firstValue(name)).as(name).hasValue(value);
        return this;
    }

    public ProblemAssert says(String part) {
        assertThat(body.get("detail")).asString().contains(part);
        return this;
    }
}
