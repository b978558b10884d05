package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.grouptraining.GroupTraining;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group training as one viewer sees it.
 *
 * @param club      for whose members it is; null for no club's, and where the viewer is no member
 * @param going     how many have a place
 * @param organises whether the viewer may change it
 * @param own       what the viewer is to it; null for nothing
 * @param queue     0 in a list, which does not say it
 * @param conflicts what else the viewer has at that time; none in a list
 */
public record SeenGroupTraining(
        GroupTraining training,
        @Nullable UUID club,
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
