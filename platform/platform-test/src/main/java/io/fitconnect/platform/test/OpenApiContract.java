package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * Compares the OpenAPI document that a running service generates with the one committed under
 * {@code contracts/…/api/}, so that a change of the API is seen in review. With
 * {@code -Dfitconnect.contracts.update=true} the committed one is updated.
 */
public final class OpenApiContract {

    private static final String UPDATE = "fitconnect.contracts.update";
    private static final String FOLDER = "contracts/src/main/resources/contracts/api";
    private static final int OK = 200;

    private OpenApiContract() {}

    /** Whether this run writes the committed documents instead of comparing with them. */
    static boolean isUpdating() {
        return Boolean.getBoolean(UPDATE);
    }

    /**
     * Asserts that the document at {@code /v3/api-docs} is the committed one.
     *
     * @param service for example {@code training-service}
     * @param baseUrl where it runs, for example {@code http://localhost:8083}
     */
    public static void assertUnchanged(String service, String baseUrl) {
        var folder = Repository.find(Path.of("").toAbsolutePath()).resolve(FOLDER);
        compare(service, folder, fetch(baseUrl), isUpdating());
    }

    static void compare(String service, Path folder, JsonNode generated, boolean update) {
        var file = folder.resolve(service + ".json");
        var document = OpenApiDocument.normalised(generated);
        if (update) {
            document.writeTo(file);
        }
        assertThat(Files.exists(file))
                .as("%s exists. %s", file, howToUpdate(service))
                .isTrue();
        assertThat(JsonDifference.list(OpenApiDocument.readFrom(file).json(), document.json()))
                .as("Changes of %s since %s was committed. %s", service, file.getFileName(), howToUpdate(service))
                .isEmpty();
    }

    private static String howToUpdate(String service) {
        return "If they are meant: mvn verify -pl " + service + " -D" + UPDATE
                + "=true, then review and commit the file.";
    }

    private static JsonNode fetch(String baseUrl) {
        var answer = new HttpProbe(baseUrl).get("/v3/api-docs", "");
        assertThat(answer.statusCode()).as("status of GET /v3/api-docs").isEqualTo(OK);
        return OpenApiDocument.parse(answer.body());
    }

    /** The folder of the whole repository. */
    private static final class Repository {

        static Path find(Path start) {
            for (var folder = start; folder != null; folder = folder.getParent()) {
                if (isRoot(folder.resolve("pom.xml"))) {
                    return folder;
                }
            }
            throw new IllegalStateException("No folder above " + start + " holds the root pom.xml");
        }

        private static boolean isRoot(Path pom) {
            try {
                return Files.exists(pom)
                        && Files.readString(pom).contains("<artifactId>fitconnect</artifactId>\n  <version>");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
