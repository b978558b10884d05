package io.fitconnect.local.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a file that a part or its process wrote. */
public record LogExcerpt(Path path) {

    /**
     * The log, then what the process printed if that is not older: the reason why a process ended may stand only there, and
     * the log may be of an earlier start. What was printed alone when there is no log.
     */
    public static List<LogExcerpt> list(Home home, String part) {
        var log = home.log(part).toFile();
        var output = home.output(part).toFile();
        if (log.length() == 0) {
            return List.of(new LogExcerpt(output.toPath()));
        }
        return output.length() > 0 && output.lastModified() >= log.lastModified()
                ? List.of(new LogExcerpt(log.toPath()), new LogExcerpt(output.toPath()))
                : List.of(new LogExcerpt(log.toPath()));
    }

    public List<String> lines(int limit) {
        if (path.toFile().length() == 0) {
            return List.of();
        }
        try (var stream = Files.newInputStream(path)) {
            var all = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - limit), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
