package io.fitconnect.training.diary.sum;

import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrainingWatch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the sums within the transaction that changes a training: what the training contributed before is taken away, what
 * it contributes now is added. The same state twice makes no difference.
 */
@Component
class KeepSums implements TrainingWatch {

    private final Sums sums;

    KeepSums(Sums sums) {
        this.sums = sums;
    }

    @Override
    public void counts(Training training) {
        Contribution now = Contribution.of(training.details());
        Optional<Contribution> before = sums.findContribution(training.key());
        if (!before.equals(Optional.of(now))) {
            sums.keepContribution(training.key(), now);
            apply(training.key(), before, Optional.of(now));
        }
    }

    @Override
    public void isTrashed(Training training) {
        remove(training.key());
    }

    @Override
    public void isDeleted(Training training) {
        remove(training.key());
    }

    private void remove(TrainingKey key) {
        Optional<Contribution> before = sums.findContribution(key);
        if (before.isPresent()) {
            sums.removeContribution(key);
            apply(key, before, Optional.empty());
        }
    }

    private void apply(TrainingKey key, Optional<Contribution> before, Optional<Contribution> now) {
        Map<SumKey, Amounts> differences = new HashMap<>();
        before.map(Contribution::negated)
                .ifPresent(
                        gone -> gone.sums().forEach((sum, amounts) -> differences.merge(sum, amounts, Amounts::plus)));
        now.ifPresent(added -> added.sums().forEach((sum, amounts) -> differences.merge(sum, amounts, Amounts::plus)));
        differences.values().removeIf(Amounts.NONE::equals);
        sums.add(key.athlete(), differences);
    }
}
