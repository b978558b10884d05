package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.notification.Sightings.Sighting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the mail catcher took, by its journal: the catcher itself shows the last mails alone, and forgets them when it is killed. Each
 * line is read once.
 */
final class SentMails {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path journal;
    private final Sightings seen = new Sightings();
    private long position;

    SentMails(Path journal) {
        this.journal = journal;
    }

    /** Waits until all of these have been sent, at most so long. */
    void awaitSent(Collection<Sighting> expected, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (read().countFound(expected) < expected.size() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** What was sent up to now. */
    Sightings read() {
        try {
            var lines = readNew();
            lines.lines().forEach(this::add);
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the last end of a line: behind it a mail may be half written. */
    private String readNew() throws IOException {
        if (!Files.exists(journal)) {
            return "";
        }
        try (var file = FileChannel.open(journal, StandardOpenOption.READ)) {
            var bytes = Channels.newInputStream(file.position(position)).readAllBytes();
            var length = bytes.length;
            while (length > 0 && bytes[length - 1] != '\n') {
                length--;
            }
            position += length;
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    private void add(String line) {
        try {
            var mail = JSON.readTree(line);
            Change.listIn(mail.path("text").asString(""))
                    .distinct()
                    .forEach(change -> seen.add(new Sighting(mail.path("to").asString(""), change)));
        } catch (JacksonException cutOffByTheKill) {
            return; // its sender was not told that it arrived
        }
    }
}
