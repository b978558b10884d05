package io.fitconnect.local;

import io.fitconnect.local.part.Pause;
import io.fitconnect.local.terminal.Terminal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Prints what is added to a file, until the process is ended; a file that was replaced is printed from its start. */
record LogFollower(Path path) {

    void printTo(Terminal terminal) {
        var position = path.toFile().length();
        while (!terminal.out().checkError()) {
            position = printFrom(position, terminal);
            Pause.shortly("more lines of " + path);
        }
    }

    private long printFrom(long position, Terminal terminal) {
        var length = path.toFile().length();
        if (length == position) {
            return position;
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(length < position ? 0 : position);
            var added = new byte[Math.toIntExact(length - file.getFilePointer())];
            file.readFully(added);
            terminal.out().write(added, 0, added.length);
            terminal.out().flush();
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
