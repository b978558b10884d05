package io.fitconnect.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of {@code docs/trackers.md} is made of the code; the build writes it with {@code -Dfitconnect.contracts.update=true}. */
@RunningService
class TrackersDocumentIntegrationTests extends StandIns {

    private static final Path DOCUMENT = Path.of("..", "docs", "trackers.md");
    private static final String ROW = "| ";
    private static final int HEAD = 2;

    @Autowired
    private Trackers trackers;

    @Test
    void saysWhatEachTrackerGives() throws IOException {
        List<String> rows = trackers.list().stream()
                .map(TrackersDocumentIntegrationTests::row)
                .toList();
        List<String> lines = Files.readAllLines(DOCUMENT);
        int table = lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith("| tracker |"))
                        .findFirst()
                        .orElseThrow())
                + HEAD;
        int end = table;
        while (end < lines.size() && lines.get(end).startsWith(ROW)) {
            end++;
        }
        if (Boolean.getBoolean("fitconnect.contracts.update")) {
            List<String> written = new ArrayList<>(lines.subList(0, table));
            written.addAll(rows);
            written.addAll(lines.subList(end, lines.size()));
            Files.write(DOCUMENT, written);
            return;
        }

        assertThat(lines.subList(table, end)).containsExactlyElementsOf(rows);
    }

    private static String row(Tracker tracker) {
        TrackerCoverage coverage = tracker.coverage();
        return "| %s | `%s` | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        tracker.title(),
                        tracker.name(),
                        coverage.refreshes() ? "are refreshed" : "hold until the consent ends",
                        words(coverage.proof()) + (coverage.subscribesByItself() ? "" : "; registered by hand"),
                        coverage.tellsDeletions() ? "yes" : "no",
                        coverage.tellsEnd() ? "yes" : "no",
                        words(coverage.reach()),
                        words(coverage.format()),
                        coverage.statesUsage() ? "in each answer" : "by 429 alone",
                        tracker.keepsRecordings() ? "stay" : "are withdrawn");
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
