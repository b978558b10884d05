package io.fitconnect.platform.test.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed OpenAPI document of a service, in the module contracts. */
final class ApiDocument {

    private static final String API = "/api/";

    private final List<DocumentedPath> paths = new ArrayList<>();

    ApiDocument(JsonNode json) {
        var schemas = new ClosedSchemas(json.at("/components/schemas"));
        json.path("paths").forEachEntry((template, item) -> paths.add(DocumentedPath.read(template, item, schemas)));
        paths.sort(Comparator.comparing(DocumentedPath::rank));
    }

    /** Empty for a service that has none yet. */
    static Optional<ApiDocument> find(String service) {
        String resource = "contracts/api/" + service + ".json";
        try (var stream = ApiDocument.class.getClassLoader().getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new ApiDocument(JsonMapper.shared().readTree(stream)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with an answer; a path outside of the API, such as a page, is not looked at. */
    List<String> listViolations(Answer answer) {
        return paths.stream()
                .filter(path -> path.fits(answer.path()))
                .findFirst()
                .map(path -> path.listViolations(answer))
                .orElseGet(() -> listViolationsOfUnknownPath(answer));
    }

    private static List<String> listViolationsOfUnknownPath(Answer answer) {
        return answer.path().startsWith(API) && !answer.isError() ? List.of("the path is not documented") : List.of();
    }
}
