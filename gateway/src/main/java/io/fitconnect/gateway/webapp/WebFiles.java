package io.fitconnect.gateway.webapp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** Reads the files that the build lists in {@code files.txt}. Together they are about 9 MB. */
final class WebFiles {

    static final String LIST = "files.txt";

    private static final String ASSETS = "assets/";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Map<String, MediaType> TYPES = Map.of(
            "webmanifest", MediaType.valueOf("application/manifest+json"),
            "woff2", MediaType.valueOf("font/woff2"),
            "gpx", MediaType.valueOf("application/gpx+xml"),
            "js", MediaType.valueOf("text/javascript"));
    private static final Map<String, String> ENCODINGS = Map.of("br", ".br", "gzip", ".gz");
    private static final int VERSION_BYTES = 12;

    private final String folder;

    WebFiles(String folder) {
        this.folder = folder;
    }

    boolean exist() {
        return new ClassPathResource(folder + LIST).exists();
    }

    String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8).strip();
    }

    /** Paths below {@code /app/}. */
    Set<String> names() {
        return text(LIST).lines().collect(Collectors.toUnmodifiableSet());
    }

    WebFile file(String name) {
        byte[] plain = read(name);
        Map<String, byte[]> encodings = new LinkedHashMap<>();
        for (String encoding : new String[] {"br", "gzip"}) {
            String copy = name + ENCODINGS.get(encoding);
            if (new ClassPathResource(folder + copy).exists()) {
                encodings.put(encoding, read(copy));
            }
        }
        encodings.put(WebFile.IDENTITY, plain);
        return new WebFile(typeOf(name), cachingOf(name), versionOf(plain), encodings);
    }

    /** The build puts a digest of the content into the name of each asset; all others are asked for again. */
    private static CacheControl cachingOf(String name) {
        return name.startsWith(ASSETS) ? FOR_GOOD : CacheControl.noCache();
    }

    private static MediaType typeOf(String name) {
        MediaType known = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        MediaType type =
                known == null ? MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM) : known;
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static String versionOf(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private byte[] read(String name) {
        try (InputStream in = new ClassPathResource(folder + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The web app's " + name + " cannot be read", failure);
        }
    }
}
