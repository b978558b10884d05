package io.fitconnect.local.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every mail that was taken, as a line of JSON in a file that outlives the process. A mail is written before its sender hears that it
 * was taken. The last line of a killed process may be incomplete; that mail was not acknowledged.
 */
final class MailJournal implements AutoCloseable {

    private final OutputStream lines;
    private final JsonMapper json = JsonMapper.builder().build();

    private MailJournal(OutputStream lines) {
        this.lines = lines;
    }

    /** Appends to the file. An incomplete last line is ended. */
    static MailJournal to(Path file) throws IOException {
        OutputStream lines = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.size(file) > 0) {
            lines.write('\n');
        }
        return new MailJournal(lines);
    }

    /** Writes the mail, and returns it. */
    synchronized CaughtMail keep(CaughtMail mail) {
        try {
            lines.write((json.writeValueAsString(mail) + '\n').getBytes(StandardCharsets.UTF_8));
            return mail;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
