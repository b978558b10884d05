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
    @ValueSource(
            strings = {
                "\"+1000000000-01-01T00:00:00Z\"",
                "\"-1000000000-01-01T00:00:00Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "31556889864403199",
                "-31557014167219200"
            })
    void refusesAMomentThatNoDatabaseHolds(String moment) {
        String cursor = Base64.getUrlEncoder()
                .encodeToString(
                        "{\"startTime\":%s,\"id\":\"a\"}".formatted(moment).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.decode(cursor, Position.class)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
    void takesTheFirstAndTheLastMomentThatADatabaseHolds(String moment) {
        Position position = new Position(Instant.parse(moment), "a");

        assertThat(Cursor.decode(Cursor.encode(position), Position.class)).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90IGpzb24", "eyJ1bmtub3duIjoxfQ", "bnVsbA"})
    void refusesWhatItDidNotMake(String foreign) {
        assertThatThrownBy(() -> Cursor.decode(foreign, Position.class)).isInstanceOf(Refusal.class);
    }
}
