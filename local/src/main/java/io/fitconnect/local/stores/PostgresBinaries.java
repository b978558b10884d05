package io.fitconnect.local.stores;

import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.PartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once into a folder from the jar of this machine's platform. */
final class PostgresBinaries {

    private final Path folder;

    PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    Path initdb() {
        return program("initdb");
    }

    Path postgres() {
        return program("postgres");
    }

    private Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Complete or absent: it is unpacked beside its place and moved there in one step. */
    void unpack() {
        if (Files.isDirectory(folder)) {
            return;
        }
        try (var archive = open()) {
            Files.createDirectories(folder.getParent());
            var draft = Files.createTempDirectory(folder.getParent(), "unpacking");
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive))), draft);
            moveTo(draft);
        } catch (IOException e) {
            throw new PartFailure("PostgreSQL cannot be unpacked to %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private void moveTo(Path draft) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FolderTree.delete(draft);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static InputStream open() throws IOException {
        var name = "/postgres-%s-%s.txz".formatted(system(), processor());
        var stream = PostgresBinaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("there are no binaries for this machine (" + name + ")");
        }
        return stream;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            unpack(tar, entry, target.resolve(entry.getName()));
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
