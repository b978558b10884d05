package io.fitconnect.auth.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.export.ExportStore;
import io.fitconnect.platform.object.ObjectSettings;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.object.ObjectStores;
import io.fitconnect.platform.object.StoredObject;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergedArchiveTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final UUID export = UUID.randomUUID();
    private final AccountId account = AccountId.next();

    @TempDir
    Path folder = Path.of("set by JUnit");

    private ObjectStore objects;

    @BeforeEach
    void openStore() {
        objects = ObjectStores.open(
                "tested", new ObjectSettings(folder, null), Clock.systemUTC(), new SimpleMeterRegistry());
    }

    @Test
    void keepsEachPartInItsFolderAndSaysWhatIsInIt() throws IOException {
        DataExportPart profile = part("profile-service", Map.of("profile-service/profile.json", "[]"));
        DataExportPart training = part("training-service", Map.of("training-service/a/b.csv", "time (s)"));

        Map<String, String> files = ZipFiles.read(merge(profile, training));

        assertThat(files)
                .containsOnlyKeys("profile-service/profile.json", "training-service/a/b.csv", "manifest.json")
                .containsEntry("training-service/a/b.csv", "time (s)");
        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.get("accountId").asString()).isEqualTo(account.toString());
        assertThat(manifest.get("madeAt").asString()).isEqualTo("1970-01-02T00:00:00Z");
        assertThat(manifest.get("formats").has("csv")).isTrue();
        assertThat(manifest.get("folders").toString())
                .contains("\"service\":\"training-service\"", "[\"training-service/a/b.csv\"]");
    }

    @Test
    void refusesAFileOutsideOfTheServicesFolder() throws IOException {
        for (String name : List.of("profile-service/profile.json", "training-service/../a", "/training-service/a")) {
            DataExportPart part = part("training-service", Map.of(name, "[]"));

            assertThatThrownBy(() -> merge(part)).hasMessageContaining("outside of its folder");
        }
    }

    @Test
    void waitsForThePartThatWasAnnounced() throws IOException {
        DataExportPart announced = part("training-service", Map.of("training-service/a.json", "[1]"));
        part("training-service", Map.of("training-service/a.json", "[2]"));

        assertThatThrownBy(() -> merge(announced)).hasMessageContaining("not the one that was announced");
        assertThatThrownBy(() -> merge(new DataExportPart("profile-service", 1, "00", Instant.EPOCH)))
                .hasMessageContaining("There is no part");
    }

    private byte[] merge(DataExportPart... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MergedArchive merged = new MergedArchive(bytes, objects, JSON)) {
            for (DataExportPart part : parts) {
                merged.add(ExportStore.partOf(export, part.service()), part);
            }
            merged.describe(
                    new DataExport(export, account, Instant.EPOCH, Instant.EPOCH, Optional.empty(), List.of(parts)),
                    Instant.EPOCH.plusSeconds(86_400));
        }
        return bytes.toByteArray();
    }

    private DataExportPart part(String service, Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, files);
        StoredObject stored = objects.put(
                ExportStore.partOf(export, service),
                new ByteArrayInputStream(bytes.toByteArray()),
                ObjectStore.MAX_BYTES);
        return new DataExportPart(service, stored.bytes(), stored.sha256(), Instant.EPOCH);
    }

    private static void write(OutputStream target, Map<String, String> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
