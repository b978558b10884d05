package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTests {

    @Test
    void keepCaseAndOrderAndCountATagOnce() {
        Tags tags = Tags.require(List.of("Ёлки", " Hills  long ", "елки", "HILLS LONG", "Straße", "strasse"));

        assertThat(tags.values()).containsExactly("Ёлки", "Hills long", "Straße");
        assertThat(tags.contain("hills LONG")).isTrue();
        assertThat(tags.contain("hill")).isFalse();
    }

    @Test
    void areAtMostTwenty() {
        List<String> many =
                IntStream.rangeClosed(1, 21).mapToObj(number -> "t" + number).toList();

        assertThat(Tags.require(many.subList(0, 20)).values()).hasSize(20);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Tags.require(many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\u202Eb", "12345678901234567890123456789012345678901"})
    void keepTheTextPolicy(String tag) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Tags.require(Collections.singletonList(tag)))
                .withMessageStartingWith("tags ");
    }
}
