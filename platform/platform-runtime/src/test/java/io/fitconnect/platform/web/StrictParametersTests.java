package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;

class StrictParametersTests {

    private final DefaultFormattingConversionService parameters = new DefaultFormattingConversionService();

    @BeforeEach
    void makeStrict() {
        new StrictParameters().addFormatters(parameters);
    }

    @Test
    void readsWhatTheApiDocuments() {
        UUID id = UUID.randomUUID();

        assertThat(parameters.convert("2026-02-28T23:59:59.5+03:00", Instant.class))
                .isEqualTo("2026-02-28T20:59:59.5Z");
        assertThat(parameters.convert("true", boolean.class)).isTrue();
        assertThat(parameters.convert("-20", int.class)).isEqualTo(-20);
        assertThat(parameters.convert("9007199254740993", Long.class)).isEqualTo(9_007_199_254_740_993L);
        assertThat(parameters.convert(id.toString(), UUID.class)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.Instant, 0",
        "java.time.Instant, 1795000000",
        "java.time.Instant, 2026-02-30T00:00:00Z",
        "java.time.Instant, 2026-02-28T00:00:00",
        "java.time.Instant, ''",
        "java.lang.Boolean, on",
        "java.lang.Boolean, 1",
        "java.lang.Boolean, TRUE",
        "java.lang.Integer, 0x10",
        "java.lang.Integer, ' 10'",
        "java.lang.Integer, 1e1",
        "java.lang.Integer, 2147483648",
        "java.lang.Long, '#10'",
        "java.util.UUID, 1-1-1-1-1"
    })
    void refusesWhatSpringWouldGuess(Class<?> type, String text) {
        assertThatExceptionOfType(ConversionFailedException.class).isThrownBy(() -> parameters.convert(text, type));
    }
}
