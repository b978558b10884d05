package io.fitconnect.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every API document of the house keeps. */
class ApiFilesTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "contracts", "api");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    /** An annotation of one refusal replaces the answer that is documented by itself, and clients are generated without it. */
    @ParameterizedTest
    @MethodSource("files")
    void documentWhatEachOperationAnswersOnSuccess(Path file) {
        List<String> silent = new ArrayList<>();
        JsonNode paths = JsonMapper.shared().readTree(file).get("paths");
        paths.forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
            if (METHODS.contains(method) && !documentsSuccess(operation)) {
                silent.add(method + " " + path);
            }
        }));

        assertThat(silent).isEmpty();
    }

    private static boolean documentsSuccess(JsonNode operation) {
        return operation
                .get("responses")
                .propertyStream()
                .anyMatch(answer -> answer.getKey().matches("[23].."));
    }
}
