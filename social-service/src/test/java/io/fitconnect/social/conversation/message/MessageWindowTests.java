package io.fitconnect.social.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageWindowTests {

    @ParameterizedTest
    @CsvSource({"0, 10, 3, 8, 10", "8, 10, 3, 9, 10", "10, 10, 3, 11, 10", "0, 2, 3, 1, 2"})
    void showsTheLastOnes(long floor, long last, int limit, long from, long to) {
        MessageWindow window = new MessageWindow(null, null, limit);

        assertThat(window.from(floor, last)).isEqualTo(from);
        assertThat(window.to(floor, last)).isEqualTo(to);
    }

    @Test
    void goesBackFromANumber() {
        MessageWindow window = new MessageWindow(5L, null, 2);

        assertThat(window.from(0, 10)).isEqualTo(3);
        assertThat(window.to(0, 10)).isEqualTo(4);
        assertThat(window.from(4, 10)).isGreaterThan(window.to(4, 10));
    }

    @Test
    void goesForwardFromANumber() {
        MessageWindow window = new MessageWindow(null, 5L, 2);

        assertThat(window.from(0, 10)).isEqualTo(6);
        assertThat(window.to(0, 10)).isEqualTo(7);
        assertThat(window.from(8, 10)).isEqualTo(9);
        assertThat(window.to(8, 10)).isEqualTo(10);
        assertThat(window.from(0, 5)).isGreaterThan(window.to(0, 5));
    }

    @Test
    void survivesNumbersAtTheEndOfTheScale() {
        MessageWindow behind = new MessageWindow(null, Long.MAX_VALUE, 100);

        assertThat(behind.from(0, 10)).isGreaterThan(behind.to(0, 10));
    }
}
