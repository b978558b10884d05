package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a discussion is about.
 *
 * @param kind  training, group-training, club or one that a later version knows
 * @param own   whether it is the athlete's who is told
 * @param owner of somebody else's training or group training; null of anything else
 */
record Subject(String kind, UUID id, boolean own, @Nullable Person owner) {

    private static final String NOWHERE = "/api/v1/notifications";

    Subject with(@Nullable Person other) {
        return new Subject(kind, id, own, other);
    }

    /** As texts choose by it. */
    String place() {
        return switch (kind) {
            case "training" -> own ? "mine" : "training";
            case "group-training" -> own ? "mygroup" : "group";
            case "club" -> "club";
            default -> "other";
        };
    }

    /** The training of an erased account leads nowhere. */
    String reference() {
        return switch (kind) {
            case "training" -> own ? "/api/v1/trainings/" + id : referenceOfAnothers();
            case "group-training" -> "/api/v1/group-trainings/" + id;
            case "club" -> "/api/v1/clubs/" + id;
            default -> NOWHERE;
        };
    }

    private String referenceOfAnothers() {
        return owner == null || owner.id() == null ? NOWHERE : "/api/v1/athletes/" + owner.id() + "/trainings/" + id;
    }
}
