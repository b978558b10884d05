package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    record Position(Instant startTime, String id) {}

    @Test
    void givesThePositionBack() {
        Position position = new Position(Instant.parse("2026-11-21T08:00:00Z"), "a");

        assertThat(Cursor.decode(Cursor.encode(position), Position.class)).isEqualTo(position);
    }

    @Test
    void isSafeInAQueryParameter() {
        assertThat(Cursor.encode(new Position(Instant.EPOCH, "ü/?&+"))).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesNull() {
        String cursor = Base64.getUrlEncoder()
                .encodeToString("{\"startTime\":null,\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.decode(cursor, Position.class)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90IGpzb24", "eyJ1bmtub3duIjoxfQ", "bnVsbA"})
    void refusesWhatItDidNotMake(String foreign) {
        assertThatThrownBy(() -> Cursor.decode(foreign, Position.class)).isInstanceOf(Refusal.class);
    }
}
