package io.fitconnect.platform.object;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** File operations that survive a power cut: a new name is durable only once its folder is forced to the disk too. */
final class DurableFiles {

    private DurableFiles() {}

    static void force(FileChannel file) {
        try {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = parentOf(folder);
        createFolders(parent);
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException createdMeanwhile) {
            if (!Files.isDirectory(folder)) {
                throw createdMeanwhile;
            }
        }
        forceFolder(parent);
    }

    static Path parentOf(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("The root of the file system has no parent");
        }
        return parent;
    }
}
