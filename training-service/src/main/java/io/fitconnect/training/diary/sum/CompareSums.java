package io.fitconnect.training.diary.sum;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.AthleteTrainings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the sums of an athlete from the trainings that count, to compare the kept ones with or to put them in their place. */
@Component
public class CompareSums {

    private final AthleteTrainings trainings;
    private final Sums sums;
    private final Transactions transactions;

    CompareSums(AthleteTrainings trainings, Sums sums, Transactions transactions) {
        this.trainings = trainings;
        this.sums = sums;
        this.transactions = transactions;
    }

    /** One sentence for each sum that is not what the trainings add up to. */
    public List<String> compare(AthleteId athlete) {
        return transactions.run(() -> {
            Map<SumKey, Amounts> kept = new HashMap<>();
            sums.listAll(athlete).forEach(sum -> kept.put(sum.key(), sum.amounts()));
            return differences(kept, computed(athlete));
        });
    }

    /** Athletes behind the given one that have a training or a sum. */
    public List<AthleteId> listAthletes(@Nullable UUID after, int limit) {
        return transactions.run(() -> sums.listAthletes(after == null ? new UUID(0, 0) : after, limit));
    }

    /** Puts the computed sums in place of the kept ones. */
    public void recompute(AthleteId athlete) {
        transactions.run(() -> {
            sums.clear(athlete);
            trainings.forEachThatCounts(
                    athlete, training -> sums.keepContribution(training.key(), Contribution.of(training.details())));
            sums.add(athlete, computed(athlete));
        });
    }

    private Map<SumKey, Amounts> computed(AthleteId athlete) {
        Map<SumKey, Amounts> computed = new HashMap<>();
        trainings.forEachThatCounts(
                athlete,
                training -> Contribution.of(training.details())
                        .sums()
                        .forEach((key, amounts) -> computed.merge(key, amounts, Amounts::plus)));
        return computed;
    }

    private static List<String> differences(Map<SumKey, Amounts> kept, Map<SumKey, Amounts> computed) {
        List<String> differences = new ArrayList<>();
        var keys = new HashSet<>(kept.keySet());
        keys.addAll(computed.keySet());
        for (SumKey key : keys) {
            Amounts is = kept.getOrDefault(key, Amounts.NONE);
            Amounts should = computed.getOrDefault(key, Amounts.NONE);
            if (!Objects.equals(is, should)) {
                differences.add("%s: kept %s, computed %s".formatted(key, is, should));
            }
        }
        return List.copyOf(new TreeSet<>(differences));
    }
}
