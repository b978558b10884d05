package io.fitconnect.social.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTests {

    private final WordLists lists = new WordLists();

    @ParameterizedTest
    @CsvSource({
        "Just kys, SELF_HARM",
        "KYS!, SELF_HARM",
        "Best casinos in town, SPAM",
        "Best c\u0430sino, SPAM",
        "Best c\u00e1sino, SPAM",
        "\u0422\u044b \u0434\u0435\u0431\u0438\u043b\u043e\u0438\u0434, HARASSMENT",
        "casino kys, SELF_HARM",
    })
    void findTheGravestRule(String text, Rule rule) {
        assertThat(lists.find(text)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A strong finish",
                "Skys over the lake",
                "Unkysed",
                "\u0411\u0435\u0433 \u0432 \u0433\u043e\u0440\u0443"
            })
    void leaveOtherTextsAlone(String text) {
        assertThat(lists.find(text)).isEmpty();
        assertThat(lists.find(text.toUpperCase(Locale.ROOT))).isEmpty();
    }
}
