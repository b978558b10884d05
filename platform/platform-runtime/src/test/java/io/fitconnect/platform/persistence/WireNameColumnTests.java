package io.fitconnect.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WireNameColumnTests {

    private final WireNameColumn<Wind> strict = new WireNameColumn<>(Wind.class) {};
    private final WireNameColumn<Wind> lenient = new WireNameColumn<>(Wind.class, Wind.OTHER) {};

    @Test
    void keepsTheWord() {
        assertThat(strict.convertToDatabaseColumn(Wind.DEAD_CALM)).isEqualTo("dead-calm");
        assertThat(strict.convertToEntityAttribute("dead-calm")).isEqualTo(Wind.DEAD_CALM);
        assertThat(strict.convertToDatabaseColumn(null)).isNull();
        assertThat(strict.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void refusesAnUnknownWordOrReadsItAsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.convertToEntityAttribute("typhoon"))
                .withMessage("Wind has no constant for 'typhoon'");
        assertThat(lenient.convertToEntityAttribute("typhoon")).isEqualTo(Wind.OTHER);
    }

    enum Wind {
        DEAD_CALM,
        OTHER
    }
}
