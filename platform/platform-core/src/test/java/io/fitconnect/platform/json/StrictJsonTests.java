package io.fitconnect.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTests {

    private final JsonMapper json = StrictJson.mapper();

    enum Sport {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("trail-running")
        TRAIL_RUNNING
    }

    record Lap(@Nullable Double meters) {}

    record Run(
            @Nullable Sport sport,
            @Nullable String name,
            @Nullable Integer seconds,
            @Nullable Long bytes,
            @Nullable Double meters,
            @Nullable Boolean indoor,
            @Nullable Instant start,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable LocalDateTime local,
            @Nullable UUID id,
            @Nullable List<Lap> laps,
            int count) {}

    @Test
    void readsEachTypeInItsOwnShape() {
        Run run = json.readValue("""
                {"sport": "trail-running", "name": "Hills", "seconds": 60, "bytes": 1, "meters": 8400, "indoor": true,
                 "start": "2026-11-21T08:32:10+03:00", "day": "1990-05-17",
                 "time": "18:30", "local": "2026-11-21T18:30:00",
                 "id": "0193a0b1-0000-7000-8000-000000000000", "laps": [{"meters": 1.5}], "count": 2}""", Run.class);

        assertThat(run)
                .isEqualTo(new Run(
                        Sport.TRAIL_RUNNING,
                        "Hills",
                        60,
                        1L,
                        8400.0,
                        true,
                        Instant.parse("2026-11-21T05:32:10Z"),
                        LocalDate.of(1990, 5, 17),
                        LocalTime.of(18, 30),
                        LocalDateTime.of(2026, 11, 21, 18, 30),
                        UUID.fromString("0193a0b1-0000-7000-8000-000000000000"),
                        List.of(new Lap(1.5)),
                        2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.0", "40e-1", "4"})
    void takesAWholeNumberHoweverItIsWritten(String number) {
        assertThat(read("\"seconds\": " + number).seconds()).isEqualTo(4);
        assertThat(read("\"bytes\": " + number).bytes()).isEqualTo(4L);
    }

    @Test
    void takesNullForAbsentButNotForAPrimitive() {
        assertThat(read("\"seconds\": null, \"name\": null, \"laps\": null").seconds())
                .isNull();
        assertThatThrownBy(() -> json.readValue("{\"count\": null}", Run.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "sport": 0               | sport          | must be one of running, trail-running
            "sport": "0"             | sport          | must be one of running, trail-running
            "sport": ""              | sport          | must be one of running, trail-running
            "sport": "RUNNING"       | sport          | must be one of running, trail-running
            "sport": ["running"]     | sport          | must be one of running, trail-running
            "name": 1                | name           | must be a string without zero bytes and halves of characters
            "name": true             | name           | must be a string without zero bytes and halves of characters
            "name": ["a"]            | name           | must be a string without zero bytes and halves of characters
            "name": {}               | name           | must be a string without zero bytes and halves of characters
            "name": "\\u0000"        | name           | must be a string without zero bytes and halves of characters
            "name": "\\ud83c"        | name           | must be a string without zero bytes and halves of characters
            "name": "\\udfc3\\ud83c" | name           | must be a string without zero bytes and halves of characters
            "seconds": "60"          | seconds        | must be a whole number
            "seconds": ""            | seconds        | must be a whole number
            "seconds": 1.5           | seconds        | must be a whole number
            "seconds": 3000000000    | seconds        | must be a whole number
            "seconds": 1e999999999   | seconds        | must be a whole number
            "seconds": true          | seconds        | must be a whole number
            "seconds": [1]           | seconds        | must be a whole number
            "bytes": "1"             | bytes          | must be a whole number
            "bytes": 9223372036854775808 | bytes      | must be a whole number
            "meters": ""             | meters         | must be a number
            "meters": "NaN"          | meters         | must be a number
            "meters": "1.5"          | meters         | must be a number
            "meters": 1e999          | meters         | must be a number
            "meters": false          | meters         | must be a number
            "indoor": 1              | indoor         | must be true or false
            "indoor": "true"         | indoor         | must be true or false
            "indoor": ""             | indoor         | must be true or false
            "start": 1795000000      | start          | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "start": "1795000000"    | start          | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "start": "2026-11-21"    | start          | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "start": ""              | start          | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "start": "+10000-01-01T00:00:00Z" | start | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "start": "0000-12-31T23:59:59Z"   | start | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "day": [1990,5,17]       | day            | must be a date, such as "1990-05-17"
            "day": "+999999999-12-31" | day           | must be a date, such as "1990-05-17"
            "day": "-999999999-01-01" | day           | must be a date, such as "1990-05-17"
            "day": 7000              | day            | must be a date, such as "1990-05-17"
            "day": "1990-05-17T00:00:00Z" | day       | must be a date, such as "1990-05-17"
            "day": "1990-02-30"      | day            | must be a date, such as "1990-05-17"
            "time": "25:00"          | time           | must be a time of day, such as "18:30"
            "time": 18               | time           | must be a time of day, such as "18:30"
            "local": "2026-02-30T10:00:00"  | local   | must be a date and a time without offset, such as "2026-11-21T18:30:00"
            "id": "1-1-1-1-1"        | id             | must be a UUID of 36 characters
            "laps": {}               | laps           | must be an array
            "laps": ""               | laps           | must be an array
            "laps": [{"meters": ""}] | laps[0].meters | must be a number
            "laps": [1]              | laps[0]        | must be an object
            "laps": [""]             | laps[0]        | must be an object
            "color": 1               | color          | is not known here; remove it or correct its name
            "name": "a", "name": "b" | name           | is given twice; send it once
            """)
    void refusesOtherShapesAndSaysWhatToSend(String members, String member, String problem) {
        var failure = catchThrowableOfType(JacksonException.class, () -> read(members));

        assertThat(failure).as(members).isNotNull();
        assertThat(JsonFaults.refuse(failure, json).members().get("errors"))
                .isEqualTo(List.of(Map.of("member", member, "problem", problem)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "\"\"", "{} {}", "{\"meters\": }", "\u0000"})
    void refusesWhatIsNoSingleDocument(String body) {
        var failure = catchThrowableOfType(JacksonException.class, () -> json.readValue(body, Lap.class));

        assertThat(failure).isNotNull();
        assertThat(JsonFaults.refuse(failure, json)).hasMessageContaining("cannot be read");
    }

    private Run read(String members) {
        return json.readValue("{" + members + ", \"count\": 1}", Run.class);
    }
}
