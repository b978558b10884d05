package io.fitconnect.promo.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.promo.advice.Advice;
import io.fitconnect.promo.advice.AdviceBook;
import io.fitconnect.promo.advice.AdviceState;
import io.fitconnect.promo.advice.Reason;
import io.fitconnect.promo.advice.Subject;
import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.result.AdviceFigures.Figure;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviceCounterTests {

    private final List<Figure> counted = new ArrayList<>();
    private final AdviceFigures figures = new AdviceFigures() {
        @Override
        public void count(Figure figure, String rule, String country, UUID athlete) {
            counted.add(figure);
        }

        @Override
        public List<Sum> list() {
            return List.of();
        }
    };

    @Test
    void countsAPersonWithTheFirstAdviceOfARuleAlone() {
        new AdviceCounter(figures, bookWhere(true)).given(advice());
        assertThat(counted).containsExactlyInAnyOrder(Figure.PERSON, Figure.GIVEN);

        new AdviceCounter(figures, bookWhere(false)).given(advice());
        assertThat(counted).containsExactlyInAnyOrder(Figure.PERSON, Figure.GIVEN, Figure.GIVEN);
    }

    private static AdviceBook bookWhere(boolean isFirst) {
        return (AdviceBook) Proxy.newProxyInstance(
                AdviceBook.class.getClassLoader(), new Class<?>[] {AdviceBook.class}, (book, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("isFirst");
                    return isFirst;
                });
    }

    private static Advice advice() {
        return new Advice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Subject("rule:shoes-for-winter"),
                "shoes-for-winter",
                new Reason.Seasonal("shoes", "running", Season.WINTER, 3),
                "SI",
                "strata-2",
                List.of(),
                AdviceState.OPEN,
                Instant.EPOCH);
    }
}
