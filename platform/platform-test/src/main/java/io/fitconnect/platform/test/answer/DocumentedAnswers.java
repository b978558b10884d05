package io.fitconnect.platform.test.answer;

import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** What one operation may answer. */
record DocumentedAnswers(JsonNode responses, ClosedSchemas schemas) {

    /** What is wrong with an answer, including members that the document does not name. */
    List<String> listViolations(Answer answer) {
        JsonNode response = responses.path(Integer.toString(answer.status()));
        if (response.isMissingNode()) {
            return List.of("the status is not documented");
        }
        JsonNode content = response.path("content");
        if (answer.body().isEmpty()) {
            return content.isEmpty() || answer.mayOmitBody()
                    ? List.of()
                    : List.of("there is no body, the document has " + content.propertyNames());
        }
        return content.isEmpty()
                ? List.of("there is a body of " + answer.contentType() + ", the document has none")
                : listViolationsOfBody(answer, content);
    }

    private List<String> listViolationsOfBody(Answer answer, JsonNode content) {
        Optional<MediaType> type = typeOf(answer);
        Optional<JsonNode> media = type.flatMap(known -> find(content, known));
        if (media.isEmpty()) {
            return List.of("the body is of " + answer.contentType() + ", the document has " + content.propertyNames());
        }
        boolean isJson = type.get().getSubtype().endsWith("json");
        if (!isJson) {
            return List.of();
        }
        JsonNode schema = media.get().path("schema");
        return schema.isMissingNode()
                ? List.of("the document has no schema for " + answer.contentType())
                : schemas.listViolations(schema, answer.body());
    }

    private static Optional<MediaType> typeOf(Answer answer) {
        try {
            return Optional.ofNullable(answer.contentType()).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException malformed) {
            return Optional.empty();
        }
    }

    /** By type and subtype; a range such as {@code image/*} documents what it includes. */
    private static Optional<JsonNode> find(JsonNode content, MediaType type) {
        return content.propertyNames().stream()
                .filter(name -> MediaType.parseMediaType(name).includes(type))
                .findFirst()
                .map(content::path);
    }
}
