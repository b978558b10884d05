package io.fitconnect.social.tally;

import java.util.Map;

/** What a viewer is told of one target, by what is counted; what is missing is none. */
public record Counts(Map<String, Long> numbers) {

    public Counts {
        numbers = Map.copyOf(numbers);
    }

    public long of(String what) {
        return numbers.getOrDefault(what, 0L);
    }
}
