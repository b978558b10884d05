package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** A small file that is always whole: it is written beside its place and then moved there. */
public record PropertiesFile(Path path) {

    public void write(Properties properties) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var draft = Files.createTempFile(path.toAbsolutePath().getParent(), ".draft", ".tmp");
            try {
                fill(draft, properties);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path file, Properties properties) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    public Optional<Properties> find() {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(path)) {
            var properties = new Properties();
            properties.load(reader);
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
