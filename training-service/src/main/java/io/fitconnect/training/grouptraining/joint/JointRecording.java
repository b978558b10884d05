package io.fitconnect.training.grouptraining.joint;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.training.diary.AthleteId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recording with which an athlete stands in a group training, and who decided it.
 *
 * @param training null where there is none
 */
public record JointRecording(
        UUID groupTraining, AthleteId athlete, @Nullable UUID training, By by) {

    /** Who decides. */
    public enum By {
        /** Time and place, by {@link Fit}. */
        MATCHING,
        /** The athlete, who attached a recording or took one away. */
        ATHLETE;

        @JsonValue
        public String wireName() {
            return WireName.of(this);
        }
    }

    static JointRecording matched(UUID groupTraining, AthleteId athlete, Optional<UUID> training) {
        return new JointRecording(groupTraining, athlete, training.orElse(null), By.MATCHING);
    }

    static JointRecording decided(UUID groupTraining, AthleteId athlete, Optional<UUID> training) {
        return new JointRecording(groupTraining, athlete, training.orElse(null), By.ATHLETE);
    }

    boolean isMatched() {
        return by == By.MATCHING;
    }

    /** Nothing that would have to be kept: none is attached, and nobody decided so. */
    public boolean isOpen() {
        return isMatched() && training == null;
    }
}
