package io.fitconnect.platform.breaker;

import java.util.function.Predicate;

/**
 * What says that a target is away. An unchecked exception never does: it is a fault of ours.
 *
 * @param answers  that count against the target
 * @param failures checked exceptions that count against it; others are answers
 */
public record BreakerSigns(Predicate<Object> answers, Predicate<Throwable> failures) {

    /** These answers and each checked exception. */
    public static BreakerSigns ofAnswers(Predicate<Object> answers) {
        return new BreakerSigns(answers, failure -> true);
    }

    /** These exceptions and no answer. */
    public static BreakerSigns ofFailures(Predicate<Throwable> failures) {
        return new BreakerSigns(answer -> false, failures);
    }
}
