package io.fitconnect.platform.object;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects as files below one folder, for one machine. Content is written beside the objects, forced to the disk and then
 * moved to its name, so that a crash leaves a whole object or none. Drafts that a crash left behind are removed a day later, at a start.
 */
final class FolderObjectStore implements ObjectStore {

    private static final String DRAFTS = ".drafts";
    private static final Duration DRAFT_IS_ABANDONED_AFTER = Duration.ofDays(1);

    private final Path folder;
    private final Path drafts;

    FolderObjectStore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.drafts = this.folder.resolve(DRAFTS);
        try {
            DurableFiles.createFolders(drafts);
            removeDrafts(clock.instant().minus(DRAFT_IS_ABANDONED_AFTER));
        } catch (IOException e) {
            throw away("prepare", e);
        }
    }

    @Override
    public StoredObject put(ObjectKey key, InputStream content, long maxBytes) throws IOException {
        Path draft = drafts.resolve(UUID.randomUUID().toString());
        try {
            StoredObject stored = write(draft, content, maxBytes);
            publish(draft, pathOf(key));
            return stored;
        } catch (UncheckedIOException e) {
            throw away("write", e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static StoredObject write(Path draft, InputStream content, long maxBytes) throws IOException {
        try (FileChannel channel = open(draft);
                OutputStream file = Channels.newOutputStream(channel)) {
            StoredObject stored = ContentCopy.copy(content, file, maxBytes);
            DurableFiles.force(channel);
            return stored;
        }
    }

    private static FileChannel open(Path draft) {
        try {
            return FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Path draft, Path target) {
        try {
            Path parent = DurableFiles.parentOf(target);
            DurableFiles.createFolders(parent);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.forceFolder(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) {
        return open(key, 0, Long.MAX_VALUE);
    }

    @Override
    public Optional<InputStream> open(ObjectKey key, long offset, long length) {
        ObjectRange.check(offset, length);
        try {
            FileChannel channel = FileChannel.open(pathOf(key), StandardOpenOption.READ);
            channel.position(offset);
            return Optional.of(new LimitedStream(Channels.newInputStream(channel), length));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw away("read", e);
        }
    }

    @Override
    public Optional<Long> findLength(ObjectKey key) {
        try {
            return Optional.of(Files.size(pathOf(key)));
        } catch (NoSuchFileException | FileNotFoundException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw away("read", e);
        }
    }

    @Override
    public void delete(ObjectKey key) {
        Path path = pathOf(key);
        try {
            if (Files.deleteIfExists(path)) {
                DurableFiles.forceFolder(DurableFiles.parentOf(path));
            }
        } catch (IOException e) {
            throw away("delete", e);
        }
    }

    /** Walks the prefix's folder: enough for one machine, whose folders hold thousands of objects and not millions. */
    @Override
    public List<ObjectKey> list(String prefix, @Nullable ObjectKey after, int limit) {
        ListRequest request = new ListRequest(prefix, after, limit);
        Path start = folder.resolve(request.prefix()).normalize();
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            new ObjectKey(folder.relativize(file).toString().replace('\\', '/')))
                    .filter(key -> after == null || key.compareTo(after) > 0)
                    .sorted()
                    .limit(limit)
                    .toList();
        } catch (UncheckedIOException e) {
            throw away("list", e);
        } catch (IOException e) {
            throw away("list", e);
        }
    }

    private Path pathOf(ObjectKey key) {
        return folder.resolve(key.value());
    }

    private void removeDrafts(Instant before) throws IOException {
        try (Stream<Path> found = Files.list(drafts)) {
            for (Path draft : found.toList()) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private static ObjectStoreAway away(String doing, Exception e) {
        return new ObjectStoreAway("The object folder could not " + doing, e);
    }
}
