package io.fitconnect.local.services;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.UnsignedJars;
import io.fitconnect.local.part.FolderDraft;
import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Preparation;
import io.fitconnect.local.part.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;

/**
 * A service's jar taken apart: nested jars cannot be in a class-data archive. The folder is named by the content, because
 * an archive holds for the path that it was recorded with.
 */
final class UnpackedService {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Home home;
    private final String service;
    private final ServiceJar jar;

    UnpackedService(Home home, String service, ServiceJar jar) {
        this.home = home;
        this.service = service;
        this.jar = jar;
    }

    Path folder(String fingerprint) {
        return home.folder("apps").resolve(service).resolve(fingerprint);
    }

    /** Returns the application's jar, whose manifest names the libraries beside it. */
    Path unpack(String fingerprint) {
        var folder = folder(fingerprint);
        var source = jar.get();
        if (!Files.isDirectory(folder)) {
            try {
                FolderTree.delete(home.folder("apps").resolve(service));
                var draft = new FolderDraft(folder);
                extract(source, draft.path());
                UnsignedJars.make(draft.path());
                draft.complete();
            } catch (IOException e) {
                throw new PartFailure("%s cannot be unpacked: %s".formatted(service, Reason.of(e)), e);
            }
        }
        return folder.resolve(source.getFileName());
    }

    static String getMainClass(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException e) {
            throw new PartFailure("%s has no main class: %s".formatted(jar, e.getMessage()), e);
        }
    }

    private void extract(Path source, Path target) {
        var command = List.of(
                JavaHome.running().java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                source.toString(),
                "extract",
                "--destination",
                target.toString());
        new Preparation(home, service).run(command, TIMEOUT, service + " cannot be unpacked");
    }
}
