package io.fitconnect.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    @Test
    void writesAtTheEndOfADocumentWithoutMarkers() {
        assertThat(Report.replace(List.of("# Performance"), List.of("| a |")))
                .startsWith("# Performance")
                .contains("| a |")
                .hasSize(4);
    }

    @Test
    void replacesOnlyWhatItWroteBefore() {
        var first = Report.replace(List.of("# Performance"), List.of("| old |"));
        var document = new java.util.ArrayList<>(first);
        document.add("By hand.");

        assertThat(Report.replace(document, List.of("| new |", "| newer |")))
                .containsSubsequence("# Performance", "| new |", "| newer |", "By hand.")
                .doesNotContain("| old |");
    }
}
