package io.fitconnect.platform.test.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param query       its query parameters
 * @param headerNames names of its header parameters
 * @param bodyTypes   media types of its body; empty where it has none
 * @param answerTypes media types of its usual answer
 * @param isOpen      whether it needs no token
 */
record Operation(
        String method,
        String path,
        List<QueryParameter> query,
        List<String> headerNames,
        List<String> bodyTypes,
        List<String> answerTypes,
        boolean isOpen) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final String ELSEWHERE = "servers";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Lists the operations of the server that serves the document; a path with servers of its own is none of them. */
    static List<Operation> listIn(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> METHODS.stream()
                        .filter(method -> item.has(method) && !item.has(ELSEWHERE))
                        .forEach(method -> operations.add(read(method, path, item.path(method)))));
        return operations;
    }

    /** Its path with an unknown but well-formed id in each variable. */
    String target() {
        return target(UUID.randomUUID().toString());
    }

    /** Its path with this text in each variable. */
    String target(String variable) {
        return VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement(variable));
    }

    /** Its path with this value of a query parameter, and with the documented ones of the others that are required. */
    String target(QueryParameter parameter, String value) {
        return target() + "?" + parameter.name() + "=" + value
                + query.stream()
                        .filter(other -> !other.equals(parameter))
                        .flatMap(other -> other.example().map(given -> "&" + other.name() + "=" + given).stream())
                        .collect(Collectors.joining());
    }

    List<String> queryNames() {
        return query.stream().map(QueryParameter::name).toList();
    }

    boolean hasVariables() {
        return VARIABLE.matcher(path).find();
    }

    boolean answersIn(String mediaType) {
        return answerTypes.stream().anyMatch(type -> type.startsWith(mediaType));
    }

    boolean takesJson() {
        return bodyTypes.contains("application/json");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Operation read(String method, String path, JsonNode operation) {
        List<String> bodies =
                new ArrayList<>(operation.at("/requestBody/content").propertyNames());
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                query(operation),
                headerNames(operation),
                bodies,
                List.copyOf(operation.at("/responses/200/content").propertyNames()),
                operation.has("security") && operation.path("security").isEmpty());
    }

    private static List<QueryParameter> query(JsonNode operation) {
        return parametersIn(operation, "query").map(QueryParameter::of).toList();
    }

    private static List<String> headerNames(JsonNode operation) {
        return parametersIn(operation, "header")
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static Stream<JsonNode> parametersIn(JsonNode operation, String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> place.equals(parameter.path("in").asString("")));
    }
}
