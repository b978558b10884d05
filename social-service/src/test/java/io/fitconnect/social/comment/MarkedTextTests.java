package io.fitconnect.social.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    private static final UUID MIRA = UUID.fromString("0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a");
    private static final UUID IVAN = UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b");

    @Test
    void takesMentionsOutOfTheText() {
        MarkedText text = MarkedText.of(
                "Well done, @{" + MIRA + "} and @{" + IVAN.toString().toUpperCase(Locale.ROOT) + "}!");

        assertThat(text.text()).isEqualTo("Well done, \uFFFC and \uFFFC!");
        assertThat(text.mentions()).isEqualTo(Map.of(0, MIRA, 1, IVAN));
        assertThat(text.shown(person -> true)).isEqualTo("Well done, @{" + MIRA + "} and @{" + IVAN + "}!");
    }

    @Test
    void namesNobodyWhoIsNotShownOrErased() {
        MarkedText text = MarkedText.of("@{" + MIRA + "} and @{" + IVAN + "}");

        assertThat(text.shown(MIRA::equals)).isEqualTo("@{" + MIRA + "} and @{}");
        assertThat(new MarkedText(text.text(), Map.of(1, IVAN)).shown(person -> true))
                .isEqualTo("@{} and @{" + IVAN + "}");
    }

    @Test
    void leavesOtherTextAsItIs() {
        String text = "$1 \\ @{nobody} @{} a@b.c";

        assertThat(MarkedText.of(text).shown(person -> true)).isEqualTo(text);
    }

    @Test
    void refusesWhatCannotBeKept() {
        for (String typed : new String[] {
            "", " \n", "a\uFFFCb", "x".repeat(2_001), "@{%s} ".formatted(MIRA).repeat(11)
        }) {
            assertThatThrownBy(() -> MarkedText.of(typed)).isInstanceOf(Refusal.class);
        }
        assertThat(MarkedText.of("@{%s} ".formatted(MIRA).repeat(10)).people()).containsExactly(MIRA);
    }
}
