package io.fitconnect.e2e.expected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code expected.tsv}: a line of column names, then one line per session, those of a file one after the other. */
final class ExpectedTable {

    static final String FILE_NAME = "expected.tsv";

    private ExpectedTable() {}

    static List<ExpectedFile> read(Path folder) throws IOException {
        return parse(Files.readAllLines(folder.resolve(FILE_NAME)));
    }

    static List<ExpectedFile> parse(List<String> lines) {
        var columns = List.of(lines.get(0).split("\t", -1));
        var sessions = new LinkedHashMap<String, List<ExpectedSession>>();
        var notes = new HashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                var row = row(columns, line.split("\t", -1));
                var name = row.getOrDefault("file", "");
                sessions.computeIfAbsent(name, key -> new ArrayList<>()).add(session(row));
                notes.merge(name, row.getOrDefault("note", ""), String::concat);
            }
        }
        return sessions.entrySet().stream()
                .map(file -> new ExpectedFile(file.getKey(), file.getValue(), notes.getOrDefault(file.getKey(), "")))
                .toList();
    }

    private static Map<String, String> row(List<String> columns, String... cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), cells.length); i++) {
            if (!cells[i].isBlank()) {
                row.put(columns.get(i), cells[i].strip());
            }
        }
        return row;
    }

    private static ExpectedSession session(Map<String, String> row) {
        var note = NoteFigures.in(row.getOrDefault("note", ""));
        var start = row.get("start_utc");
        var moving = number(row.get("timer_s"));
        var distance = number(row.get("distance_m"));
        return new ExpectedSession(
                row.get("sport"),
                start == null
                        ? null
                        : OffsetDateTime.parse(start.replace(' ', 'T'))
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toInstant(),
                moving == null ? note.seconds() : moving,
                number(row.get("elapsed_s")),
                distance == null ? note.meters() : distance);
    }

    private static @Nullable Double number(@Nullable String cell) {
        return cell == null ? null : Double.valueOf(cell);
    }
}
