package io.fitconnect.local.lock;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lock that this process holds. On POSIX systems a process loses a lock as soon as it closes any channel on the file, so
 * the holder never opens the file a second time.
 */
public final class HomeLock implements AutoCloseable {

    private final LockFile file;

    private HomeLock(LockFile file) {
        this.file = file;
    }

    /** Empty while another process holds the lock. */
    public static Optional<HomeLock> tryTake(Home home, String command) {
        try {
            return tryTake(path(home), LockHolder.self(command));
        } catch (IOException e) {
            throw new PartFailure("%s cannot be locked: %s".formatted(home.path(), Reason.of(e)), e);
        }
    }

    /** Who holds the lock, as far as it is written down already; only for a process that does not hold it itself. */
    public static Optional<LockHolder> findHolder(Home home) {
        try {
            return LockHolder.of(Files.readString(path(home)))
                    .filter(holder -> holder.process().isAlive());
        } catch (IOException noFile) {
            return Optional.empty();
        }
    }

    /** Deletes the file while the lock is held; a launcher that waits for it notices and locks a new one. */
    public void deleteFile() throws IOException {
        file.delete();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new PartFailure("the lock cannot be released: " + Reason.of(e), e);
        }
    }

    private static Path path(Home home) {
        return home.path().resolve("launcher.lock");
    }

    private static Optional<HomeLock> tryTake(Path path, LockHolder self) throws IOException {
        while (true) {
            var file = LockFile.open(path);
            try {
                if (!file.tryLock()) {
                    file.close();
                    return Optional.empty();
                }
                if (file.isInPlace()) {
                    file.write(self.toText());
                    return Optional.of(new HomeLock(file));
                }
                file.close();
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        }
    }
}
