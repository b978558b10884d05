package io.fitconnect.platform.test.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds. Each makes the requests of its kind for one operation; those of a caller who has the scopes. */
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state
enum HostileKind {
    /** Escapes that are none, or that are no UTF-8. */
    BAD_ESCAPE_IN_QUERY(operation -> inQuery(operation, "%FF", "%", "%4", "%zz", "%C3", "%ED%A0%80", "a%FFb")),
    CONTROL_CHARACTER_IN_QUERY(operation -> inQuery(operation, "%00", "a%00b", "%01", "%0D%0A", "%7F", "%C2%85")),
    PARAMETER_WITHOUT_NAME(operation -> Stream.of("?=", "?=a", "?a=b&=c", "?%FF=a", "?%00=a")
            .map(query -> HostileRequest.of(operation, operation.target() + query, 400))
            .toList()),
    BAD_PATH_PART(operation -> !operation.hasVariables()
            ? List.of()
            : Stream.of("%FF", "%00", "%", "%zz", "a%0Ab", "%2e%2e%2f", "%ED%A0%80")
                    .map(part -> HostileRequest.of(operation, operation.target(part), 400))
                    .toList()),
    LONG_VALUES(HostileKind::longValues),
    /** Not hostile: no value that the document allows is refused for its form. */
    QUERY_INSIDE_SCHEMA(operation ->
            !operation.method().equals("GET") ? List.of() : query(operation, QueryParameter::valuesInside, 200, 404)),
    QUERY_OUTSIDE_SCHEMA(operation -> query(operation, QueryParameter::valuesOutside, 400)),
    ODD_COOKIE(operation -> Stream.of("x=%FF", "x=%00", "=", "x", "\"", "x=\u00ff", "x=" + "c".repeat(8_000))
            .map(cookie ->
                    HostileRequest.of(operation, operation.target() + "?=", 400).header("Cookie: " + cookie))
            .toList()),
    ODD_HEADER(operation -> operation.headerNames().stream()
            .flatMap(name -> Stream.of("\u0081", "a\u0001b", "\u00ff\u00fe", "h".repeat(8_000))
                    .map(value -> HostileRequest.of(operation, operation.target() + "?=", 400)
                            .header(name + ": " + value)))
            .toList()),
    UNDOCUMENTED_ANSWER_FORMAT(operation -> Formats.OTHERS.stream()
            .filter(type -> !operation.answersIn(type))
            .map(type -> HostileRequest.of(operation, operation.target(), 406)
                    .header("Accept: " + type)
                    .body(
                            operation.bodyTypes().isEmpty()
                                    ? "application/json"
                                    : operation.bodyTypes().get(0),
                            "{}"))
            .toList()),
    UNDOCUMENTED_BODY_FORMAT(operation -> operation.bodyTypes().isEmpty()
            ? List.of()
            : Formats.OTHERS.stream()
                    .filter(type -> !operation.bodyTypes().contains(type))
                    .map(type -> HostileRequest.of(operation, operation.target(), 415)
                            .body(type, "a: 1"))
                    .toList()),
    BAD_JSON(operation -> !operation.takesJson()
            ? List.of()
            : Stream.of("", "{", "nope", "\u0000", "{} {}", "{\"a\":1,\"a\":2}", "{\"a\":\"\\u12\"}", "[".repeat(2_000))
                    .map(body -> HostileRequest.of(operation, operation.target(), refusalsOfABody(operation))
                            .json(body))
                    .toList()),
    UNEXPECTED_JSON(operation -> !operation.takesJson()
            ? List.of()
            : Stream.of("[]", "1", "\"\"", "null", "true", "{\"noSuchMember\":1}", "{\"\\u0000\":\"\\ud800\"}")
                    .map(body -> HostileRequest.of(operation, operation.target(), 400, 404)
                            .json(body))
                    .toList());

    private static final String LONG = "v".repeat(10_000);

    private final Function<Operation, List<HostileRequest>> requests;

    HostileKind(Function<Operation, List<HostileRequest>> requests) {
        this.requests = requests;
    }

    List<HostileRequest> requestsFor(Operation operation) {
        return requests.apply(operation);
    }

    private static List<HostileRequest> inQuery(Operation operation, String... values) {
        List<String> names = new ArrayList<>(operation.queryNames());
        names.add("undocumented");
        return names.stream()
                .flatMap(name -> Stream.of(values)
                        .map(value -> HostileRequest.of(operation, operation.target() + "?" + name + "=" + value, 400)))
                .toList();
    }

    private static List<HostileRequest> query(
            Operation operation, Function<QueryParameter, List<String>> values, Integer... allowed) {
        return operation.query().stream()
                .flatMap(parameter -> values.apply(parameter).stream()
                        .map(value -> HostileRequest.of(operation, operation.target(parameter, value), allowed)
                                .inTheFormatOf(operation)))
                .toList();
    }

    /** Whose body is its proof, by a signature over its bytes, is looked up before the body is read. */
    private static Integer[] refusalsOfABody(Operation operation) {
        return operation.isOpen() && operation.hasVariables() ? new Integer[] {400, 404} : new Integer[] {400};
    }

    private static List<HostileRequest> longValues(Operation operation) {
        List<HostileRequest> requests = new ArrayList<>();
        operation.queryNames().stream()
                .map(name -> HostileRequest.of(
                        operation, operation.target() + "?" + name + "=" + LONG, 400, 404, 406, 415, 200))
                .forEach(requests::add);
        if (operation.hasVariables()) {
            requests.add(HostileRequest.of(operation, operation.target(LONG), 400, 404, 415));
        }
        return requests;
    }
}
