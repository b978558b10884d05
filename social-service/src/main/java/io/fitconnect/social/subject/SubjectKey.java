package io.fitconnect.social.subject;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names a subject.
 *
 * @param athleteId whose training it is; null of anything else
 * @param id        of the training, the group training or the club
 */
public record SubjectKey(SubjectKind kind, @Nullable UUID athleteId, UUID id) {

    public static final String ROOT = "/api/v1/discussions";

    public SubjectKey {
        if ((kind == SubjectKind.TRAINING) != (athleteId != null)) {
            throw new IllegalArgumentException("A training, and nothing else, is named with its athlete");
        }
    }

    public static SubjectKey training(UUID athleteId, UUID trainingId) {
        return new SubjectKey(SubjectKind.TRAINING, athleteId, trainingId);
    }

    public static SubjectKey groupTraining(UUID id) {
        return new SubjectKey(SubjectKind.GROUP_TRAINING, null, id);
    }

    public static SubjectKey club(UUID id) {
        return new SubjectKey(SubjectKind.CLUB, null, id);
    }

    /** Whose training it is. */
    public UUID requireAthlete() {
        return Objects.requireNonNull(athleteId, "athleteId");
    }

    /** The address of its discussion. */
    public String path() {
        return ROOT
                + switch (kind) {
                    case TRAINING -> "/trainings/" + athleteId + "/" + id;
                    case GROUP_TRAINING -> "/group-trainings/" + id;
                    case CLUB -> "/clubs/" + id;
                };
    }
}
