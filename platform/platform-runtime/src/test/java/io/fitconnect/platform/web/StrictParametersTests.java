package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class StrictParametersTests {

    private static final String ID = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Things())
            .setControllerAdvice(new StrictParameters())
            .build();

    @Test
    void readsWhatTheApiDocuments() throws Exception {
        assertThat(status(ID, "from", "2026-02-28T23:59:59.5+03:00")).isEqualTo(200);
        assertThat(status(ID, "day", "9999-12-31")).isEqualTo(200);
        assertThat(status(ID, "day", "0001-01-01")).isEqualTo(200);
        assertThat(status(ID, "open", "true")).isEqualTo(200);
        assertThat(status(ID, "limit", "-20")).isEqualTo(200);
        assertThat(status(ID, "number", "9007199254740993")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from, 0",
        "from, 1795000000",
        "from, 2026-02-30T00:00:00Z",
        "from, 2026-02-28T00:00:00",
        "from, +1000000000-12-31T23:59:59Z",
        "from, -1000000000-01-01T00:00:00Z",
        "from, 0000-12-31T23:59:59Z",
        "day, +999999999-12-31",
        "day, -999999999-01-01",
        "day, 0000-12-31",
        "day, +10000-01-01",
        "day, 2026-02-30",
        "day, 2/28/26",
        "open, on",
        "open, 1",
        "open, TRUE",
        "limit, 0x10",
        "limit, ' 10'",
        "limit, '10 '",
        "limit, +2",
        "limit, \u0662",
        "limit, 1e1",
        "limit, 2147483648",
        "number, '#10'"
    })
    void refusesWhatSpringWouldGuess(String name, String value) throws Exception {
        assertThat(status(ID, name, value)).isEqualTo(400);
    }

    @Test
    void refusesAShortenedId() throws Exception {
        assertThat(status("1-1-1-1-1", "open", "true")).isEqualTo(400);
    }

    private int status(String id, String name, String value) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/things/{id}", id).param(name, value))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @RestController
    static class Things {

        @GetMapping("/things/{id}")
        String get(
                @PathVariable("id") UUID id,
                @RequestParam(name = "from", required = false) @Nullable Instant from,
                @RequestParam(name = "day", required = false) @Nullable LocalDate day,
                @RequestParam(name = "open", required = false) @Nullable Boolean open,
                @RequestParam(name = "limit", defaultValue = "20") int limit,
                @RequestParam(name = "number", required = false) @Nullable Long number) {
            return id + " " + from + " " + day + " " + open + " " + limit + " " + number;
        }
    }
}
