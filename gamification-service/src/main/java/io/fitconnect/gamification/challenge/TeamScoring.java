package io.fitconnect.gamification.challenge;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How the values of a team's members become its own, in whole numbers. */
public enum TeamScoring {
    /** All that its members did. */
    SUM {
        @Override
        public long of(Collection<Long> values) {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    },
    /** What a member did on average, so that a great team has no advantage. */
    MEAN {
        @Override
        public long of(Collection<Long> values) {
            return values.isEmpty() ? 0 : SUM.of(values) / values.size();
        }
    },
    /** What its ten best did. */
    BEST_TEN {
        @Override
        public long of(Collection<Long> values) {
            return values.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(10)
                    .mapToLong(Long::longValue)
                    .sum();
        }
    };

    /**
     * The score of a team.
     *
     * @param values one for each member, 0 for one who did nothing
     */
    public abstract long of(Collection<Long> values);

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<TeamScoring> find(String wireName) {
        return WireName.find(TeamScoring.class, wireName);
    }
}
