package io.fitconnect.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTests {

    @Test
    void readsWhatItWrites() {
        assertThat(Position.parse(new Position(3, 1_041).toString())).contains(new Position(3, 1_041));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "3", "3-", "-1", "3--1", "x-1", "3-99999999999999999999", "3-1 ", "٣-1"})
    void takesNoOtherId(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }
}
