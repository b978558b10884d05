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
import java.util.zip.ZipFile;

/** The runnable jar that the build of a service's module leaves. */
record ServiceJar(Path module) {

    static ServiceJar of(Installation installation, String service) {
        return new ServiceJar(installation.root().resolve(service));
    }

    boolean hasCode() {
        return Files.isDirectory(module.resolve("src/main/java"));
    }

    Path get() {
        var target = module.resolve("target");
        if (Files.isDirectory(target)) {
            try (var files = Files.newDirectoryStream(target, "*-exec.jar")) {
                for (var file : files) {
                    return file;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new PartFailure(module.getFileName() + " is not built; run ./fitconnect up without --no-build");
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
