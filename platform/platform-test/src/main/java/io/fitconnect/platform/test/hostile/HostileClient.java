package io.fitconnect.platform.test.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drives every kind over every operation that a running service documents. A service's test returns {@link #tests} from
 * a {@code @TestFactory}.
 *
 * @param port    where the service listens
 * @param allowed an access token with every scope that the service knows
 * @param barred  one of the same person without any scope
 */
public record HostileClient(int port, String allowed, String barred) {

    private static final int FORBIDDEN = 403;
    private static final int UNAUTHENTICATED = 401;

    /** A container for each operation, a test for each kind. */
    public Stream<DynamicNode> tests() {
        List<Operation> operations = Operation.listIn(document());
        assertThat(operations).as("documented operations").isNotEmpty();
        return operations.stream()
                .map(operation -> DynamicContainer.dynamicContainer(operation.toString(), testsOf(operation)));
    }

    private Stream<DynamicTest> testsOf(Operation operation) {
        Stream<DynamicTest> kinds = Arrays.stream(HostileKind.values())
                .filter(kind -> !kind.requestsFor(operation).isEmpty())
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> verify(kind.requestsFor(operation), allowed)));
        if (operation.isOpen()) {
            return kinds;
        }
        return Stream.concat(
                kinds,
                Stream.of(
                        DynamicTest.dynamicTest("NO_SCOPE", () -> verify(unscoped(operation), barred)),
                        DynamicTest.dynamicTest("STRANGER", () -> verify(strange(operation), ""))));
    }

    /** Authorization comes first: what is wrong with the request is none of this caller's business. */
    private static List<HostileRequest> unscoped(Operation operation) {
        List<HostileRequest> requests = new ArrayList<>();
        operation
                .queryNames()
                .forEach(name ->
                        requests.add(HostileRequest.of(operation, operation.target() + "?" + name + "=-1", FORBIDDEN)));
        if (operation.hasVariables()) {
            requests.add(HostileRequest.of(operation, operation.target("no-id"), FORBIDDEN));
        }
        if (operation.takesJson()) {
            requests.add(
                    HostileRequest.of(operation, operation.target(), FORBIDDEN).json("{"));
            requests.add(
                    HostileRequest.of(operation, operation.target(), FORBIDDEN).json("{\"noSuchMember\":1}"));
            return requests.stream()
                    .map(request -> request.body().isEmpty() ? request.json("{}") : request)
                    .toList();
        }
        return requests.stream()
                .map(request -> request.inTheFormatOf(operation))
                .toList();
    }

    private static List<HostileRequest> strange(Operation operation) {
        List<HostileRequest> requests = new ArrayList<>(HostileKind.BAD_ESCAPE_IN_QUERY.requestsFor(operation));
        requests.addAll(HostileKind.CONTROL_CHARACTER_IN_QUERY.requestsFor(operation));
        requests.add(HostileRequest.of(operation, operation.target(), UNAUTHENTICATED));
        return requests;
    }

    private void verify(List<HostileRequest> requests, String token) {
        RawHttp http = new RawHttp(port);
        SoftAssertions softly = new SoftAssertions();
        for (HostileRequest request : requests) {
            RawAnswer answer = http.send(token.isEmpty() ? request : request.header("Authorization: Bearer " + token));
            softly.assertThat(request.allowed())
                    .as("%s answered with %d: %s", request, answer.status(), answer.body())
                    .contains(answer.status());
            softly.assertThat(answer.status() < 400 || answer.isProblem())
                    .as(
                            "%s answered with %d as a problem, not %s: %s",
                            request, answer.status(), answer.contentType(), answer.body())
                    .isTrue();
        }
        softly.assertAll();
    }

    private JsonNode document() {
        HostileRequest request = new HostileRequest("GET", "/v3/api-docs", List.of(), "", Set.of(200));
        String body = new RawHttp(port).send(request).body();
        return JsonMapper.shared().readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
    }
}
