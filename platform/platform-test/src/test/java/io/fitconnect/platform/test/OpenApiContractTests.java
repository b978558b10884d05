package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.fitconnect.platform.test.SpecimenServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTests {

    private static final String GENERATED = """
            {"openapi": "3.1.0", "servers": [{"url": "http://localhost:40123"}],
             "paths": {"/kites": {"get": {"tags": ["b", "a"], "summary": "Lists kites"}}}}""";

    @TempDir
    private Path folder;

    @Test
    void acceptsWhatWasCommittedWhateverOrderAndServers() {
        compare(GENERATED, true);

        var sameInAnotherOrder = """
                {"paths": {"/kites": {"get": {"summary": "Lists kites", "tags": ["a", "b"]}}},
                 "openapi": "3.1.0", "servers": [{"url": "http://localhost:2"}]}""";
        assertThatNoException().isThrownBy(() -> compare(sameInAnotherOrder, false));
    }

    @Test
    void saysWhatChangedAndHowToAcceptIt() {
        compare(GENERATED, true);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        compare(GENERATED.replace("Lists kites", "Lists").replace("openapi\"", "version\""), false))
                .withMessageContaining("~ /paths/~1kites/get/summary: \"Lists kites\" -> \"Lists\"")
                .withMessageContaining("- /openapi: \"3.1.0\"")
                .withMessageContaining("+ /version: \"3.1.0\"")
                .withMessageContaining("mvn verify -pl kite-service -Dfitconnect.contracts.update=true");
    }

    @Test
    void refusesAMissingDocument() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> compare(GENERATED, false))
                .withMessageContaining("kite-service.json");
    }

    @Test
    void writesASortedDocumentThatEndsInANewline() throws IOException {
        compare(GENERATED, true);

        assertThat(Files.readString(folder.resolve("kite-service.json")))
                .startsWith("{\n  \"openapi\"")
                .endsWith("}\n")
                .doesNotContain("localhost");
    }

    @Test
    void looksForTheCommittedDocumentInTheRepository() {
        try (var server = SpecimenServer.answering(token -> Answer.ok(GENERATED))) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> OpenApiContract.assertUnchanged("kite-service", server.baseUrl()))
                    .withMessageContaining("contracts/src/main/resources/contracts/api/kite-service.json");
        }
    }

    private void compare(String generated, boolean update) {
        OpenApiContract.compare("kite-service", folder, OpenApiDocument.parse(generated), update);
    }
}
