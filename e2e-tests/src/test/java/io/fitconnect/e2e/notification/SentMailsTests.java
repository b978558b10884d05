package io.fitconnect.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.notification.Sightings.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentMailsTests {

    private static final Sighting FIRST = new Sighting("anna@example.org", new Change(0, 1, 2));
    private static final Sighting SECOND = new Sighting("anna@example.org", new Change(0, 1, 3));

    @TempDir
    private Path folder;

    @Test
    void readsEachLineOnce() throws IOException {
        var journal = folder.resolve("mails.jsonl");
        var mails = new SentMails(journal);
        assertThat(mails.read().has(FIRST)).isFalse();

        append(journal, mail("Anna@Example.org", "change-0-1-2 has changed"));
        mails.read();
        append(journal, mail("anna@example.org", "change-0-1-3 has changed"));

        assertThat(mails.read().countFound(List.of(FIRST, SECOND))).isEqualTo(2);
        assertThat(mails.read().countRepeated(0)).isZero();
        append(journal, mail("anna@example.org", "change-0-1-3 has changed"));
        assertThat(mails.read().countRepeated(0)).isEqualTo(1);
    }

    @Test
    void waitsForTheEndOfALineAndPassesOverOneThatWasCutOff() throws IOException {
        var journal = folder.resolve("mails.jsonl");
        var mails = new SentMails(journal);
        var line = mail("anna@example.org", "change-0-1-2 has changed");
        append(journal, line.substring(0, 20));
        assertThat(mails.read().has(FIRST)).isFalse();
        append(journal, line.substring(20));
        assertThat(mails.read().has(FIRST)).isTrue();

        append(journal, "{\"to\": \"anna@exam\n");
        append(journal, mail("anna@example.org", "change-0-1-3 has changed"));

        assertThat(mails.read().has(SECOND)).isTrue();
    }

    private static String mail(String to, String text) {
        return "{\"to\": \"%s\", \"text\": \"%s\"}\n".formatted(to, text);
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
