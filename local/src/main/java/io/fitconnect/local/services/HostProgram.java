package io.fitconnect.local.services;

import io.fitconnect.local.part.FolderDraft;
import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The jars of the process that runs services together, copied below a folder named by their content. A build replaces
 * the originals while the process runs, which then cannot load its classes from them nor record an archive; and a build
 * that changes nothing keeps place and archive.
 */
final class HostProgram {

    private final Path root;
    private final List<Path> built;

    HostProgram(Home home, List<Path> built) {
        this.root = home.folder("apps").resolve("host");
        this.built = List.copyOf(built);
    }

    /** Changes with the content of the jars only. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path jar : built) {
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies what was built, unless it lies there already; only while no host of this home runs. */
    List<Path> place() {
        Path folder = root.resolve(fingerprint());
        if (!Files.isDirectory(folder)) {
            try {
                FolderTree.delete(root);
                FolderDraft draft = new FolderDraft(folder);
                Files.createDirectories(draft.path());
                for (Path jar : built) {
                    Files.copy(jar, draft.path().resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
                draft.complete();
            } catch (IOException e) {
                throw new PartFailure("The host of the services cannot be copied: " + Reason.of(e), e);
            }
        }
        return built.stream().map(jar -> folder.resolve(jar.getFileName())).toList();
    }
}
