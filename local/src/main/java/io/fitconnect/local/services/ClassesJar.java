package io.fitconnect.local.services;

import io.fitconnect.local.part.FolderDraft;
import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A service's own classes as a plain jar without a class path of its own, in a folder named by the content. */
record ClassesJar(Home home, String service, ServiceJar jar) {

    private static final String CLASSES = "BOOT-INF/classes/";

    Path unpack(String fingerprint) {
        var services = home.folder("apps").resolve("hosted").resolve(service);
        var folder = services.resolve(fingerprint);
        var file = folder.resolve("classes.jar");
        if (!Files.isRegularFile(file)) {
            try (var source = new ZipFile(jar.get().toFile())) {
                FolderTree.delete(services);
                var draft = new FolderDraft(folder);
                Files.createDirectories(draft.path());
                copy(source, draft.path().resolve("classes.jar"));
                draft.complete();
            } catch (IOException e) {
                throw new PartFailure("%s cannot be unpacked: %s".formatted(service, Reason.of(e)), e);
            }
        }
        return file;
    }

    private static void copy(ZipFile source, Path target) throws IOException {
        try (var classes = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : source.stream()
                    .filter(entry -> entry.getName().startsWith(CLASSES))
                    .filter(entry -> entry.getName().length() > CLASSES.length())
                    .toList()) {
                classes.putNextEntry(new ZipEntry(entry.getName().substring(CLASSES.length())));
                try (var content = source.getInputStream(entry)) {
                    content.transferTo(classes);
                }
                classes.closeEntry();
            }
        }
    }
}
