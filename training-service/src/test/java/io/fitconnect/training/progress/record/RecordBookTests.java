package io.fitconnect.training.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordBookTests {

    private static final Measure FIVE_KILOMETRES = new Measure(RecordKind.TIME, 5_000);

    @Test
    void tellsWhoHeldItBefore() {
        Mark first = mark(1, 1_300);
        Mark second = mark(3, 1_250);

        assertThat(RecordBook.progression(List.of(second, mark(4, 1_260), first, mark(2, 1_300))))
                .containsExactly(first, second);
    }

    @Test
    void takesMoreAsBetterForPower() {
        Measure power = new Measure(RecordKind.POWER, 300);
        Mark weak = mark(power, 1, 300);
        Mark strong = mark(power, 2, 320);

        assertThat(RecordBook.progression(List.of(strong, weak, mark(power, 3, 310))))
                .containsExactly(weak, strong);
    }

    @Test
    void needsNoMoreThanTheProgressionToTakeInAMark() {
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            List<Mark> all = new ArrayList<>();
            List<Mark> kept = List.of();
            for (int i = 0; i < 12; i++) {
                Mark mark = mark(random.nextInt(8), 1_200 + random.nextInt(8));
                all.add(mark);
                List<Mark> withOneMore = new ArrayList<>(kept);
                withOneMore.add(mark);
                kept = RecordBook.progression(withOneMore);
            }
            Collections.shuffle(all, random);

            assertThat(kept).isEqualTo(RecordBook.progression(all));
        }
    }

    @Test
    void readsTheKeyOfAMeasure() {
        assertThat(FIVE_KILOMETRES.key()).isEqualTo("time:5000");
        assertThat(Measure.of("time:5000")).isEqualTo(FIVE_KILOMETRES);
    }

    private static Mark mark(int day, double value) {
        return mark(FIVE_KILOMETRES, day, value);
    }

    private static Mark mark(Measure measure, int day, double value) {
        Instant setAt = Instant.parse("2026-03-01T08:00:00Z").plusSeconds(86_400L * day);
        return new Mark(measure, UUID.randomUUID(), setAt, 2026, value, 0);
    }
}
