package io.fitconnect.promo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoldOutTests {

    private static final List<UUID> PEOPLE =
            Stream.generate(new IdSource()).limit(50_000).toList();

    @Test
    void holdsItsShare() {
        HoldOut holdOut = new HoldOut(People.draw(), 0.05);

        assertThat(PEOPLE.stream().filter(holdOut::holds).count() / (double) PEOPLE.size())
                .isBetween(0.046, 0.054);
    }

    @Test
    void keepsItsMembersWhenItGrows() {
        HoldOut small = new HoldOut(People.draw(), 0.02);
        HoldOut large = new HoldOut(People.draw(), 0.1);

        assertThat(PEOPLE.stream().filter(small::holds)).isNotEmpty().allMatch(large::holds);
    }

    @Test
    void isEmptyWithoutAShare() {
        assertThat(PEOPLE).noneMatch(People.nobodyHeldOut()::holds);
    }

    @Test
    void refusesAShareThatLeavesTooFew() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldOut(People.draw(), 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldOut(People.draw(), Double.NaN));
    }

    private static final class IdSource implements java.util.function.Supplier<UUID> {

        private final Random random = new Random(16);

        @Override
        public UUID get() {
            return People.randomId(random);
        }
    }
}
