package io.fitconnect.auth.export;

import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * One zip file of the parts of all services, each in the folder of its service, and a manifest that says what is in it.
 * A part that is not the one its service announced fails: its announcement may still be on the way.
 */
final class MergedArchive implements AutoCloseable {

    private static final String MANIFEST = "manifest.json";
    private static final Map<String, String> FORMATS = formats();

    private final ZipOutputStream zip;
    private final ObjectStore objects;
    private final JsonMapper json;
    private final List<Folder> folders = new ArrayList<>();

    MergedArchive(OutputStream target, ObjectStore objects, JsonMapper json) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.objects = objects;
        this.json = json;
    }

    void add(ObjectKey key, DataExportPart part) throws IOException {
        List<String> files = new ArrayList<>();
        MessageDigest digest = sha256();
        try (InputStream content = objects.open(key).orElseThrow(() -> new IOException("There is no part " + key));
                DigestInputStream digested = new DigestInputStream(content, digest)) {
            ZipInputStream entries = new ZipInputStream(digested, StandardCharsets.UTF_8);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.add(copy(entry.getName(), entries, part.service()));
            }
            digested.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw new IOException("The part " + key + " is not the one that was announced");
        }
        folders.add(new Folder(part.service(), part.writtenAt(), files));
    }

    /** Adds the manifest, behind all parts. */
    void describe(DataExport export, Instant madeAt) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(
                        export.id(), export.account().value(), export.requestedAt(), madeAt, FORMATS, folders)));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String copy(String name, InputStream content, String service) throws IOException {
        if (!name.startsWith(service + "/") || !ArchiveWriter.isName(name)) {
            throw new IOException("The part of " + service + " holds a file outside of its folder");
        }
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
        return name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("json", "JSON in UTF-8; times are UTC in ISO 8601, units stand in the names of members");
        formats.put(
                "csv", "comma-separated values in UTF-8, the first line names columns and units; empty = not measured");
        formats.put("fit, gpx, tcx", "recordings, byte for byte as they were handed in");
        return formats;
    }

    record Manifest(
            UUID exportId,
            UUID accountId,
            Instant requestedAt,
            Instant madeAt,
            Map<String, String> formats,
            List<Folder> folders) {}

    /** What one service has written, and when. */
    record Folder(String service, Instant writtenAt, List<String> files) {}
}
