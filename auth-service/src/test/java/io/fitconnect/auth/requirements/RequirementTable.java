package io.fitconnect.auth.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documentation's table, between what people wrote before and behind it. */
record RequirementTable(Path file) {

    private static final String HEAD = "| requirement | how it holds here | shown by |";

    List<String> read() throws IOException {
        return Files.readAllLines(file).stream().filter(RequirementTable::isRow).toList();
    }

    void write(List<Row> rows) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int head = lines.indexOf(HEAD);
        int first = head + 2;
        int behind = first;
        while (behind < lines.size() && isRow(lines.get(behind))) {
            behind++;
        }
        Files.write(
                file,
                Stream.of(
                                lines.subList(0, first),
                                rows.stream().map(Row::line).toList(),
                                lines.subList(behind, lines.size()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static boolean isRow(String line) {
        return line.startsWith("| RFC") || line.startsWith("| ASVS");
    }
}
