package io.fitconnect.training.diary.sum;

import io.fitconnect.training.diary.TrainingDetails;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one training adds to the sums of its day, week, month and year. */
public record Contribution(LocalDate day, String sport, Amounts amounts) {

    static Contribution of(TrainingDetails details) {
        return new Contribution(details.start().localDate(), details.sport().key(), Amounts.of(details));
    }

    Map<SumKey, Amounts> sums() {
        return Arrays.stream(Period.values())
                .map(period -> new SumKey(period, period.startOf(day), sport))
                .collect(Collectors.toMap(Function.identity(), key -> amounts));
    }

    Contribution negated() {
        return new Contribution(day, sport, amounts.negated());
    }
}
