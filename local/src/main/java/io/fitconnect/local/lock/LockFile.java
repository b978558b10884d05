package io.fitconnect.local.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The open file of a lock; a reset may delete it, and then a later file of the same name counts. */
final class LockFile implements AutoCloseable {

    /** Always the same, because overwriting needs no room on a full disk, where parts must still be stopped. */
    private static final int TEXT_BYTES = 256;

    private final Path path;
    private final Object key;
    private final FileChannel channel;

    private LockFile(Path path, Object key, FileChannel channel) {
        this.path = path;
        this.key = key;
        this.channel = channel;
    }

    static LockFile open(Path path) throws IOException {
        var file = tryOpen(path);
        while (file.isEmpty()) {
            file = tryOpen(path);
        }
        return file.get();
    }

    boolean tryLock() throws IOException {
        return channel.tryLock() != null;
    }

    /** Whether a launcher that comes now would find this file. */
    boolean isInPlace() throws IOException {
        try {
            return key.equals(key(path));
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    void write(String text) throws IOException {
        var buffer = ByteBuffer.allocate(TEXT_BYTES).put(text.getBytes(StandardCharsets.UTF_8));
        while (buffer.hasRemaining()) {
            buffer.put((byte) '\n');
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer, buffer.position());
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Optional<LockFile> tryOpen(Path path) throws IOException {
        try {
            createIfMissing(path);
            return Optional.of(new LockFile(path, key(path), FileChannel.open(path, StandardOpenOption.WRITE)));
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        }
    }

    private static void createIfMissing(Path path) throws IOException {
        try {
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        } catch (FileAlreadyExistsException alreadyThere) {
            if (!Files.isRegularFile(path)) {
                throw alreadyThere;
            }
        }
    }

    private static Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }
}
