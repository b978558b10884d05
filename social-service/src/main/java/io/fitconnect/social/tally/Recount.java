package io.fitconnect.social.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts the rows of a subject again. */
@Component
class Recount {

    private final Tallies tallies;
    private final List<Counted> counted;

    Recount(Tallies tallies, List<Counted> counted) {
        this.tallies = tallies;
        this.counted = counted;
    }

    List<Count> list(UUID subjectId) {
        return counted.stream()
                .flatMap(rows -> rows.recount(subjectId).stream())
                .toList();
    }

    List<Difference> compare(UUID subjectId) {
        Map<Total, Long> kept = numbers(tallies.listOf(subjectId));
        Map<Total, Long> found = numbers(list(subjectId));
        Set<Total> all = new HashSet<>(kept.keySet());
        all.addAll(found.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Total total : all) {
            long is = kept.getOrDefault(total, 0L);
            long should = found.getOrDefault(total, 0L);
            if (is != should) {
                differences.add(new Difference(total.target(), total.what(), is, should));
            }
        }
        return differences;
    }

    private static Map<Total, Long> numbers(List<Count> counts) {
        Map<Total, Long> numbers = new HashMap<>();
        counts.forEach(count -> numbers.merge(new Total(count.target(), count.what()), count.number(), Long::sum));
        return numbers;
    }

    private record Total(Target target, String what) {}
}
