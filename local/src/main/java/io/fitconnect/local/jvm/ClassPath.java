package io.fitconnect.local.jvm;

import io.fitconnect.local.part.PartFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars in a fixed order, because an archive is valid for exactly one order. */
public record ClassPath(List<Path> jars) {

    public ClassPath {
        jars = List.copyOf(jars);
    }

    /** The jars of a folder by name. */
    public static ClassPath ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PartFailure(folder + " is missing; build it with ./fitconnect up or mvn package");
        }
        try (var files = Files.list(folder)) {
            return new ClassPath(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With one more jar at the end. */
    public ClassPath and(Path jar) {
        return new ClassPath(Stream.concat(jars.stream(), Stream.of(jar)).toList());
    }

    public String asArgument() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Changes when the virtual machine would refuse an archive that was recorded before. */
    public String fingerprint(String... others) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var jar : jars) {
                var line = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            for (var other : others) {
                digest.update(other.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
