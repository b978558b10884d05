package io.fitconnect.platform.test;

import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the features of a service write into the archive of an athlete's data. */
public final class ArchiveProbe {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ArchiveProbe() {}

    /** The JSON documents by their names without the service's folder. */
    public static Map<String, JsonNode> read(UUID athlete, Iterable<AthleteArchive> features) {
        var documents = new LinkedHashMap<String, JsonNode>();
        readFiles(athlete, features).forEach((name, content) -> {
            if (name.endsWith(".json")) {
                documents.put(name, JSON.readTree(content));
            }
        });
        return documents;
    }

    /** All files by their names without the service's folder. */
    public static Map<String, byte[]> readFiles(UUID athlete, Iterable<AthleteArchive> features) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var archive = new ArchiveWriter(bytes, "tested", JSON)) {
                for (var feature : features) {
                    feature.write(athlete, archive);
                }
            }
            var files = new LinkedHashMap<String, byte[]>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName().substring("tested/".length()), zip.readAllBytes());
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
