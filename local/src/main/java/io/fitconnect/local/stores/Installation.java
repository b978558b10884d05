package io.fitconnect.local.stores;

import io.fitconnect.local.jvm.ClassPath;
import io.fitconnect.local.part.PartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout, and the server programs that its build has collected. */
public record Installation(Path root) {

    private static final String LANDMARK = "fitconnect";

    public Installation {
        root = root.toAbsolutePath().normalize();
    }

    /** The nearest folder upwards from the working directory that holds the script {@code fitconnect}. */
    public static Installation ofWorkingDirectory() {
        var start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, path -> path != null, Path::getParent)
                .filter(path -> Files.isRegularFile(path.resolve(LANDMARK)))
                .findFirst()
                .map(Installation::new)
                .orElseThrow(() -> new PartFailure(start + " is not inside a checkout of FitConnect"));
    }

    /** The folder of the checkout in which the working directory lies, such as {@code auth-service}. */
    String partOfWorkingDirectory() {
        return root.relativize(Path.of("").toAbsolutePath()).getName(0).toString();
    }

    public ClassPath kafka() {
        return ClassPath.ofFolder(local().resolve("kafka-server/target/lib"));
    }

    public ClassPath cassandra() {
        return ClassPath.ofFolder(local().resolve("cassandra-server/target/lib"));
    }

    ClassPath mailCatcher() {
        return ClassPath.ofFolder(local().resolve("mail-catcher/target/lib"))
                .and(jar("mail-catcher/target", "mail-catcher-*.jar"));
    }

    /** The program that runs services in one process, with the part of this module that it uses. */
    public List<Path> host() {
        return List.of(jar("service-host/target", "service-host-*.jar"), jar("target", "local-*.jar"));
    }

    private Path jar(String folder, String pattern) {
        var path = local().resolve(folder);
        if (Files.isDirectory(path)) {
            try (var files = Files.newDirectoryStream(path, pattern)) {
                for (var file : files) {
                    return file;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new PartFailure(path.resolve(pattern) + " is missing; run ./fitconnect up without --no-build");
    }

    /** What the code of this module needs beside itself; it is kept away from the class path of the tests that use it. */
    public Path libraries() {
        return local().resolve("target/lib");
    }

    /** Class-data archives of the stores, good for every home because the jars stay where they are. */
    public Path archives() {
        return local().resolve("target/archives");
    }

    private Path local() {
        return root.resolve("local");
    }
}
