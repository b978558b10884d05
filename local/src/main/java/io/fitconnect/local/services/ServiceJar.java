package io.fitconnect.local.services;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.stores.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** The runnable jar that the build of a service's module leaves. */
record ServiceJar(Path module) {

    private static final String EXECUTABLE = "-exec.jar";

    static ServiceJar of(Installation installation, String service) {
        return new ServiceJar(installation.root().resolve(service));
    }

    boolean hasCode() {
        return Files.isDirectory(module.resolve("src/main/java"));
    }

    boolean isBuilt() {
        return find().isPresent();
    }

    /** The libraries inside, in the order of their class path. */
    List<Library> libraries() {
        try (var jar = new ZipFile(get().toFile())) {
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(Library.FOLDER))
                    .filter(entry -> entry.getName().endsWith(".jar"))
                    .map(entry -> new Library(entry.getName().substring(Library.FOLDER.length()), entry.getCrc()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the library carries the version of this jar: both are modules of one build. */
    boolean isOfSameBuild(Library library) {
        var name = get().getFileName().toString();
        var version = name.substring(module.getFileName().toString().length(), name.length() - EXECUTABLE.length());
        return library.name().endsWith(version + ".jar");
    }

    String startClass() {
        try (var jar = new JarFile(get().toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Start-Class");
        } catch (IOException e) {
            throw new PartFailure("%s has no start class: %s".formatted(get(), e.getMessage()), e);
        }
    }

    Path get() {
        return find().orElseThrow(() ->
                new PartFailure(module.getFileName() + " is not built; run ./fitconnect up without --no-build"));
    }

    private Optional<Path> find() {
        var target = module.resolve("target");
        if (Files.isDirectory(target)) {
            try (var files = Files.newDirectoryStream(target, "*" + EXECUTABLE)) {
                for (var file : files) {
                    return Optional.of(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    /** Of the content, from the checksums that a jar keeps for its entries: as good as hashing all of it, and instant. */
    String fingerprint() {
        try (var jar = new ZipFile(get().toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            jar.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
