package io.fitconnect.local.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsignedJarsTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void keepsAllButTheSignatures() throws IOException {
        var jar = Files.createDirectories(folder.resolve("lib")).resolve("signed.jar");
        write(jar, "META-INF/MANIFEST.MF", "META-INF/KEY.SF", "META-INF/KEY.RSA", "META-INF/other.ec", "a/Program.rsa");

        UnsignedJars.make(folder);

        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(JarEntry::getName))
                    .contains("META-INF/MANIFEST.MF", "a/Program.rsa")
                    .doesNotContain("META-INF/KEY.SF", "META-INF/KEY.RSA", "META-INF/other.ec");
        }
    }

    @Test
    void takesJarsWithoutMetaInformation() throws IOException {
        var jar = folder.resolve("plain.jar");
        write(jar, "Program.class");

        UnsignedJars.make(folder);

        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.getEntry("Program.class")).isNotNull();
        }
    }

    private static void write(Path jar, String... names) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : names) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
