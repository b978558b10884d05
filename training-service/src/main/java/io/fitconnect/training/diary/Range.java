package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.Optional;

/** Values from one to another, both included; an absent end is open. */
public record Range(Optional<Double> from, Optional<Double> to) {

    public static final Range ALL = new Range(Optional.empty(), Optional.empty());

    /** Refuses a range that holds nothing by naming the member of its lower end. */
    public static Range require(String member, Optional<Double> from, Optional<Double> to) {
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw InvalidValue.refuse(member, "must not exceed the other end of the range");
        }
        return new Range(from, to);
    }
}
