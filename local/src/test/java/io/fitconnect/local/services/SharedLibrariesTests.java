package io.fitconnect.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.part.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLibrariesTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ServiceJar one;

    @SuppressWarnings("NullAway.Init")
    private ServiceJar two;

    @BeforeEach
    void createJars() throws IOException {
        one = jar("one-service", "spring-core-7.jar", "platform-runtime-1.0.jar", "thymeleaf-3.jar", "bcprov-1.jar");
        two = jar("two-service", "spring-core-7.jar", "platform-runtime-1.0.jar", "netty-4.jar");
    }

    @Test
    void sharesWhatAllServicesBringAndWhatSharedLibrariesLinkTo() {
        var shared = SharedLibraries.of(List.of(one, two));

        assertThat(shared.all()).extracting(Library::name).containsExactly("spring-core-7.jar", "bcprov-1.jar");
        assertThat(shared.ownOf(one))
                .extracting(Library::name)
                .containsExactly("platform-runtime-1.0.jar", "thymeleaf-3.jar");
        assertThat(shared.ownOf(two))
                .extracting(Library::name)
                .containsExactly("platform-runtime-1.0.jar", "netty-4.jar");
    }

    @Test
    void keepsEachLibraryOnceAtAPlaceThatDoesNotChange() throws IOException {
        var store = new LibraryStore(new Home(folder.resolve("home")));
        var shared = SharedLibraries.of(List.of(one, two));
        var places = store.place(shared.all(), List.of(one, two));
        var written = Files.getLastModifiedTime(places.get(0));

        assertThat(store.place(shared.all(), List.of(two, one))).isEqualTo(places);
        assertThat(Files.getLastModifiedTime(places.get(0))).isEqualTo(written);

        store.keepOnly(Set.of(shared.all().get(0)));
        assertThat(places.get(0)).exists();
        assertThat(places.get(1)).doesNotExist();
    }

    @Test
    void takesAServicesClassesWithoutItsLibraries() throws IOException {
        var classes = new ClassesJar(new Home(folder.resolve("home")), "one-service", one).unpack("1");

        try (var zip = new ZipFile(classes.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("application.yaml");
        }
    }

    private ServiceJar jar(String service, String... libraries) throws IOException {
        var target = Files.createDirectories(folder.resolve(service).resolve("target"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(target.resolve(service + "-1.0-exec.jar")))) {
            add(zip, "BOOT-INF/classes/application.yaml", "a: b".getBytes(StandardCharsets.UTF_8));
            for (var library : libraries) {
                add(zip, "BOOT-INF/lib/" + library, emptyJar(library));
            }
        }
        return new ServiceJar(folder.resolve(service));
    }

    private static byte[] emptyJar(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry(name + ".txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
