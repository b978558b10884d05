package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.grouptraining.GroupTraining;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group training as one viewer sees it.
 *
 * @param going     how many have a place
 * @param organises whether the viewer may change it
 * @param own       what the viewer is to it; null for nothing
 * @param queue     0 in a list, which does not say it
 * @param conflicts what else the viewer has at that time; none in a list
 */
public record SeenGroupTraining(
        GroupTraining training,
        int going,
        boolean organises,
        @Nullable Participation own,
        Queue queue,
        List<Conflict> conflicts) {

    public SeenGroupTraining {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The queue for a place.
     *
     * @param waiting how many wait, counted up to {@link #MOST}
     * @param before  how many of them are before the viewer; null when the viewer does not wait
     */
    public record Queue(int waiting, @Nullable Integer before) {

        public static final int MOST = 1_000;
        static final Queue UNKNOWN = new Queue(0, null);
    }
}
