package io.fitconnect.promo.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.promo.person.People;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SplitTests {

    private static final int PEOPLE = 100_000;

    @Test
    void assignsByWeightAndAlwaysTheSame() {
        Split split = new Split("spring", List.of(2, 1, 1));
        int[] seen = new int[3];
        Random random = new Random(17);
        for (int i = 0; i < PEOPLE; i++) {
            UUID athlete = People.randomId(random);
            int variant = split.assign(People.draw(), athlete);
            assertThat(split.assign(People.draw(), athlete)).isEqualTo(variant);
            seen[variant]++;
        }

        double chiSquare = 0;
        for (int variant = 0; variant < seen.length; variant++) {
            double expected = PEOPLE * split.share(variant);
            chiSquare += Math.pow(seen[variant] - expected, 2) / expected;
        }
        assertThat(chiSquare).isLessThan(13.8); // of 2 degrees of freedom, exceeded once in a thousand
    }

    @Test
    void isIndependentOfOtherExperiments() {
        Split one = new Split("one", List.of(1, 1));
        Split two = new Split("two", List.of(1, 1));
        Random random = new Random(18);
        int same = 0;
        for (int i = 0; i < PEOPLE; i++) {
            UUID athlete = People.randomId(random);
            same += one.assign(People.draw(), athlete) == two.assign(People.draw(), athlete) ? 1 : 0;
        }

        assertThat(same / (double) PEOPLE).isBetween(0.494, 0.506);
    }

    @Test
    void refusesAVariantWithoutWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Split("x", List.of(1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Split("x", List.of()));
    }
}
