package io.fitconnect.local.jvm;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes the signatures out of copied jars. The virtual machine leaves classes of a signed jar out of its archive, and the
 * one of JDK 17 crashes while it records lambdas of such classes.
 */
public final class UnsignedJars {

    private static final List<String> SIGNATURES = List.of(".sf", ".rsa", ".dsa", ".ec");

    private UnsignedJars() {}

    public static void make(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var jar : files.filter(file -> endsWith(file, ".jar")).toList()) {
                removeSignatures(jar);
            }
        }
    }

    private static void removeSignatures(Path jar) throws IOException {
        try (var content = FileSystems.newFileSystem(jar)) {
            var meta = content.getPath("META-INF");
            if (!Files.isDirectory(meta)) {
                return;
            }
            try (Stream<Path> files = Files.list(meta)) {
                for (var file : files.filter(UnsignedJars::isSignature).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isSignature(Path file) {
        return SIGNATURES.stream().anyMatch(ending -> endsWith(file, ending));
    }

    private static boolean endsWith(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
