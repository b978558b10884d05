package io.fitconnect.recording.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code expected.tsv}: what an independent reader measured in one session of a file. */
record ExpectedSession(String file, Map<String, String> cells) {

    static List<ExpectedSession> readAll(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        String[] names = lines.get(0).split("\t", -1);
        List<ExpectedSession> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t", -1);
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < Math.min(names.length, values.length); i++) {
                cells.put(names[i], values[i].strip());
            }
            rows.add(new ExpectedSession(values[0], cells));
        }
        return rows;
    }

    /** The cell, null when the file does not say. */
    @Nullable
    String cell(String name) {
        String value = cells.getOrDefault(name, "");
        return value.isEmpty() ? null : value;
    }

    boolean mustBeRefused() {
        String note = cells.getOrDefault("note", "");
        return note.startsWith("must be refused: ") || note.contains("not an activity");
    }

    boolean mayBeRefused() {
        return cells.getOrDefault("note", "").startsWith("must be refused or ");
    }
}
