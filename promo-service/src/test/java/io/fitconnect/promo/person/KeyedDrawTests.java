package io.fitconnect.promo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyedDrawTests {

    private static final int PEOPLE = 100_000;
    private static final int CELLS = 20;

    /** Pearson's statistic of 19 degrees of freedom exceeds 43.8 once in a thousand. */
    private static final double MOST_CHI_SQUARE = 43.8;

    private final KeyedDraw draw = People.draw();

    @Test
    void givesAnAthleteTheSameNumberForEver() {
        UUID athlete = UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b");

        assertThat(draw.draw("hold-out", athlete)).isEqualTo(People.draw().draw("hold-out", athlete));
        assertThat(draw.draw("hold-out", athlete)).isBetween(0.0, 1.0);
    }

    @Test
    void spreadsAthletesEvenly() {
        int[] cells = new int[CELLS];
        Random random = new Random(14);
        for (int i = 0; i < PEOPLE; i++) {
            cells[(int) (draw.draw("hold-out", People.randomId(random)) * CELLS)]++;
        }

        double expected = PEOPLE / (double) CELLS;
        assertThat(Arrays.stream(cells)
                        .mapToDouble(seen -> Math.pow(seen - expected, 2) / expected)
                        .sum())
                .isLessThan(MOST_CHI_SQUARE);
    }

    @Test
    void drawsForEachPurposeIndependently() {
        int both = 0;
        Random random = new Random(15);
        for (int i = 0; i < PEOPLE; i++) {
            UUID athlete = People.randomId(random);
            both += draw.draw("one", athlete) < 0.5 && draw.draw("two", athlete) < 0.5 ? 1 : 0;
        }

        assertThat(both / (double) PEOPLE).isBetween(0.245, 0.255);
    }

    @Test
    void demandsAKeyThatCannotBeGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyedDraw(new byte[16]));
    }
}
