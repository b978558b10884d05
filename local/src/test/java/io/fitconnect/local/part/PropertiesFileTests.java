package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertiesFileTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Properties properties = new Properties();

    @Test
    void leavesNoDraftWhenItCannotBePutInPlace() throws IOException {
        var occupied = folder.resolve("part.properties");
        Files.createDirectories(occupied.resolve("inside"));

        assertThatThrownBy(() -> new PropertiesFile(occupied).write(properties))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }
}
