package io.fitconnect.local.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of what a part wrote: its log, or what its process printed when it never came to write a log. */
public record LogExcerpt(Home home, String part) {

    public Path path() {
        return isWritten(home.log(part)) ? home.log(part) : home.output(part);
    }

    public List<String> lines(int limit) {
        if (!isWritten(path())) {
            return List.of();
        }
        try (var stream = Files.newInputStream(path())) {
            var all = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - limit), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritten(Path path) {
        return path.toFile().length() > 0;
    }
}
