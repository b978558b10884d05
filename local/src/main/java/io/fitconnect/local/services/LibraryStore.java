package io.fitconnect.local.services;

import io.fitconnect.local.jvm.UnsignedJars;
import io.fitconnect.local.part.FolderDraft;
import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * The libraries of all services, each of them once, below a folder named by its checksum: the place of a library stays
 * the same when a service is built again, so that a class-data archive of it holds.
 */
final class LibraryStore {

    private static final Object UNPACKING = new Object();

    private final Path root;

    LibraryStore(Home home) {
        this.root = home.folder("apps").resolve("libraries");
    }

    /** Returns the places of the libraries, unpacked from the first of the jars that holds them. */
    List<Path> place(List<Library> libraries, List<ServiceJar> jars) {
        synchronized (UNPACKING) {
            return libraries.stream().map(library -> place(library, jars)).toList();
        }
    }

    void keepOnly(Set<Library> used) {
        var kept = used.stream().map(LibraryStore::folderName).collect(Collectors.toSet());
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.list(root)) {
            for (var folder : folders.filter(
                            path -> !kept.contains(path.getFileName().toString()))
                    .toList()) {
                FolderTree.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(Library library, List<ServiceJar> jars) {
        var folder = root.resolve(folderName(library));
        if (!Files.isDirectory(folder)) {
            var jar = jars.stream()
                    .filter(candidate -> candidate.libraries().contains(library))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no service brings " + library.name()));
            try (var source = new ZipFile(jar.get().toFile())) {
                unpack(source, library, folder);
            } catch (IOException e) {
                throw new PartFailure("%s cannot be unpacked: %s".formatted(library.name(), Reason.of(e)), e);
            }
        }
        return folder.resolve(library.name());
    }

    private static void unpack(ZipFile source, Library library, Path folder) throws IOException {
        var draft = new FolderDraft(folder);
        draft.clear();
        Files.createDirectories(draft.path());
        try (var content = source.getInputStream(source.getEntry(library.entry()))) {
            Files.copy(content, draft.path().resolve(library.name()));
        }
        UnsignedJars.make(draft.path());
        draft.complete();
    }

    private static String folderName(Library library) {
        return String.format(Locale.ROOT, "%08x", library.crc());
    }
}
