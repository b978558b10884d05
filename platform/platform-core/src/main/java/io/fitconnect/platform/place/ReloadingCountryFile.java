package io.fitconnect.platform.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of networks that is read again within ten seconds after another was moved to its place, without a restart. One that cannot be
 * read leaves the former in use. A file is replaced by a move: what is written over would change under the readers' hands.
 */
public final class ReloadingCountryFile implements Countries {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadingCountryFile.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Path file;
    private final Clock clock;
    private volatile State state;

    private ReloadingCountryFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.state = new State(CountryFile.open(file), changedAt(file), clock.instant());
    }

    /** Fails when there is no such file, or when it has another format. */
    public static ReloadingCountryFile open(Path file, Clock clock) {
        return new ReloadingCountryFile(file, clock);
    }

    @Override
    public Optional<String> find(InetAddress address) {
        State known = state;
        return (isOld(known) ? look() : known).countries.find(address);
    }

    private boolean isOld(State known) {
        return clock.instant().isAfter(known.lookedAt.plus(PAUSE));
    }

    /** The former file is not closed here: others may be reading it, and its mapping ends with it. */
    private synchronized State look() {
        if (isOld(state)) {
            state = read(state);
        }
        return state;
    }

    private State read(State former) {
        Instant now = clock.instant();
        try {
            FileTime changed = changedAt(file);
            return changed.equals(former.changedAt)
                    ? new State(former.countries, changed, now)
                    : new State(CountryFile.open(file), changed, now);
        } catch (UncheckedIOException unreadable) {
            LOG.warn("The former file of networks stays in use: {}", unreadable.getMessage());
            return new State(former.countries, former.changedAt, now);
        }
    }

    private static FileTime changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("No file of networks can be read at " + file, e);
        }
    }

    private record State(Countries countries, FileTime changedAt, Instant lookedAt) {}
}
