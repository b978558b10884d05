package io.fitconnect.platform.test.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocumentTests {

    private static final String JSON = "application/json";
    private static final String KITE = "{\"id\": \"0190a6b0-0000-7000-8000-000000000001\"}";
    private static final String KITES = "/api/v1/kites";
    private static final String ONE_KITE = KITES + "/7";

    private final ApiDocument document = ApiDocument.find("kite-club-service").orElseThrow();

    @Test
    void isNoneForAServiceWithoutOne() {
        assertThat(ApiDocument.find("no-service")).isEmpty();
    }

    @Test
    void acceptsWhatIsDocumented() {
        assertThat(violations("GET", ONE_KITE, 200, JSON, KITE)).isEmpty();
        assertThat(violations("GET", ONE_KITE, 200, JSON + ";charset=UTF-8", KITE))
                .isEmpty();
        assertThat(violations("POST", KITES, 204, null, "")).isEmpty();
    }

    @Test
    void rejectsAnUndocumentedStatus() {
        assertThat(violations("GET", ONE_KITE, 404, JSON, "{}")).containsExactly("the status is not documented");
    }

    @Test
    void rejectsAnUndocumentedMediaType() {
        assertThat(violations("GET", ONE_KITE, 200, "text/html", "<p>"))
                .containsExactly("the body is of text/html, the document has [application/json]");
        assertThat(violations("GET", ONE_KITE, 200, "nonsense", KITE)).hasSize(1);
        assertThat(violations("GET", ONE_KITE, 200, null, KITE)).hasSize(1);
    }

    @Test
    void rejectsAnEmptyBodyWhereOneIsDocumented() {
        assertThat(violations("GET", ONE_KITE, 200, JSON, ""))
                .singleElement()
                .asString()
                .contains("there is no body");
        assertThat(violations("HEAD", ONE_KITE, 200, JSON, "")).isEmpty();
        assertThat(violations("GET", ONE_KITE, 304, null, "")).isEmpty();
    }

    @Test
    void rejectsABodyWhereNoneIsDocumented() {
        assertThat(violations("POST", KITES, 204, JSON, KITE))
                .containsExactly("there is a body of application/json, the document has none");
    }

    @Test
    void describesHeadByGet() {
        assertThat(violations("HEAD", ONE_KITE, 404, null, "")).containsExactly("the status is not documented");
        assertThat(violations("HEAD", ONE_KITE, 200, JSON, "{}")).hasSize(1);
    }

    @Test
    void allowsRefusingAMethodThatIsNotDocumented() {
        assertThat(violations("PUT", ONE_KITE, 405, "application/problem+json", "{}"))
                .isEmpty();
        assertThat(violations("OPTIONS", ONE_KITE, 200, null, "")).isEmpty();
        assertThat(violations("PUT", ONE_KITE, 200, JSON, KITE)).containsExactly("the method is not documented");
    }

    @Test
    void allowsRefusingAPathThatIsNotDocumentedAndLeavesPagesAlone() {
        assertThat(violations("GET", "/api/v1/boats", 404, "application/problem+json", "{}"))
                .isEmpty();
        assertThat(violations("GET", "/login", 200, "text/html", "<p>")).isEmpty();
        assertThat(violations("GET", "/api/v1/boats", 200, JSON, "{}")).containsExactly("the path is not documented");
    }

    @Test
    void prefersThePathWithoutAVariable() {
        assertThat(violations("GET", KITES + "/newest", 202, null, "")).isEmpty();
    }

    @Test
    void looksAtNoBytesOfAMediaTypeWithoutASchema() {
        assertThat(violations("GET", ONE_KITE + "/picture", 200, "image/png", "png"))
                .isEmpty();
        assertThat(violations("GET", ONE_KITE + "/picture", 200, "text/plain", "png"))
                .hasSize(1);
    }

    @Test
    void rejectsJsonThatHasNoSchema() {
        assertThat(violations("GET", ONE_KITE + "/notes", 200, JSON, "{}"))
                .containsExactly("the document has no schema for application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\":1,\"id\":2}", "{} {}"})
    void rejectsWhatIsNoJson(String body) {
        assertThat(violations("GET", ONE_KITE, 200, JSON, body))
                .singleElement()
                .asString()
                .contains("no JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": \"no-uuid\"}",
                "{\"id\": \"0190a6b0-0000-7000-8000-000000000001\", \"lengthMeters\": null}",
                "{\"id\": \"0190a6b0-0000-7000-8000-000000000001\", \"colour\": \"red\"}",
                "{\"id\": \"0190a6b0-0000-7000-8000-000000000001\", \"tail\": {\"colour\": \"red\"}}",
                "{\"id\": \"0190a6b0-0000-7000-8000-000000000001\", \"labels\": {\"a\": {\"colour\": \"red\"}}}"
            })
    void rejectsWhatTheSchemaDoesNotSay(String body) {
        assertThat(violations("GET", ONE_KITE, 200, JSON, body)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"course\": {\"radiusMeters\": 1.5}, \"weather\": {\"knots\": 3, \"sky\": {\"knots\": 1}}}",
                "{\"course\": \"east\", \"place\": null, \"extra\": {}}",
                "{\"place\": {\"name\": \"beach\"}, \"guests\": [{\"knots\": 1}]}"
            })
    void acceptsAlternativesAndConjunctions(String body) {
        assertThat(violations("POST", "/api/v1/flights", 200, JSON, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"course\": {\"radiusMeters\": 1.5, \"colour\": \"red\"}}",
                "{\"weather\": {\"knots\": 3, \"colour\": \"red\"}}",
                "{\"weather\": {\"sky\": {\"colour\": \"red\"}}}",
                "{\"place\": {\"colour\": \"red\"}}",
                "{\"guests\": [{\"colour\": \"red\"}]}",
                "{\"extra\": {\"colour\": \"red\"}}"
            })
    void rejectsUndocumentedMembersInAlternativesAndConjunctions(String body) {
        assertThat(violations("POST", "/api/v1/flights", 200, JSON, body))
                .anyMatch(violation -> violation.contains("colour"));
    }

    @Test
    void leavesOpenWhatTheDocumentLeavesOpen() {
        assertThat(violations("POST", KITES, 400, "application/problem+json", "{\"type\": \"t\", \"limit\": 3}"))
                .isEmpty();
    }

    private List<String> violations(String method, String path, int status, @Nullable String type, String body) {
        return document.listViolations(new Answer(method, path, status, type, body));
    }
}
