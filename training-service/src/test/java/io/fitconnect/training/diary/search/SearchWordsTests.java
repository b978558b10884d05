package io.fitconnect.training.diary.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.Remarks;
import io.fitconnect.training.diary.Sharing;
import io.fitconnect.training.diary.Tags;
import io.fitconnect.training.diary.TrainingDetails;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void areFoldedRunsOfLettersAndDigits() {
        assertThat(SearchWords.of("  Ёлки-палки, 10×400 m ﬁne Straße! "))
                .containsExactly("елки", "палки", "10", "400", "m", "fine", "strasse");
        assertThat(SearchWords.of("?! …")).isEmpty();
        assertThat(SearchWords.of("x".repeat(50))).containsExactly("x".repeat(40));
    }

    @Test
    void comeFromNameTagsAndNotesButNotFromThePrivateNote() {
        assertThat(SearchWords.of(details("Hill repeats", "Windy\nhill")))
                .containsExactly("#mit anna", "hill", "repeats", "mit", "anna", "windy");
    }

    @Test
    void areKeptWithoutTheirMarksToo() {
        assertThat(SearchWords.of(details("Café Zürichsee", "Tromsø, Łódź, cafe\u0301")))
                .containsExactly(
                        "#mit anna",
                        "café",
                        "cafe",
                        "zürichsee",
                        "zurichsee",
                        "mit",
                        "anna",
                        "tromsø",
                        "tromso",
                        "łódź",
                        "lodz");
        assertThat(SearchWords.of(details("Мой Κηφισιά", "दिन")))
                .as("й is no marked и, and vowels are marks in Hindi")
                .containsExactly("#mit anna", "мой", "κηφισιά", "κηφισια", "mit", "anna", "दिन");
        assertThat(SearchWords.of("Café")).as("typed").containsExactly("café");
    }

    @Test
    void areBoundedForOneTraining() {
        String notes = IntStream.range(0, 1_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        assertThat(SearchWords.of(details("Hill", notes)))
                .hasSize(SearchWords.MAX_WORDS)
                .contains("#mit anna", "hill", "0");
    }

    private static TrainingDetails details(String name, String notes) {
        TrainingDetails run = Examples.run();
        return new TrainingDetails(
                run.sport(),
                null,
                name,
                notes,
                run.start(),
                run.figures(),
                false,
                null,
                null,
                new Remarks(Tags.require(List.of("mit Anna")), null, "storm", "secret"),
                Sharing.BY_DEFAULT);
    }
}
