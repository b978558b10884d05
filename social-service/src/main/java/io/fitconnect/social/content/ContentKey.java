package io.fitconnect.social.content;

import io.fitconnect.social.subject.SubjectKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names something that was published.
 *
 * @param id           of the athlete, club, comment, group conversation, training or group training; the client id of a message
 * @param on           the subject of a comment; a training or group training itself; null of anything else
 * @param conversation of a message; null of anything else
 * @param number       of a message in its conversation; null of anything else
 */
public record ContentKey(
        ContentKind kind,
        UUID id,
        @Nullable SubjectKey on,
        @Nullable UUID conversation,
        @Nullable Long number) {

    public ContentKey {
        boolean hasSubject = switch (kind) {
            case COMMENT, TRAINING, GROUP_TRAINING -> true;
            case ATHLETE, CLUB, MESSAGE, CONVERSATION -> false;
        };
        boolean isMessage = kind == ContentKind.MESSAGE;
        if (hasSubject != (on != null) || isMessage != (conversation != null) || isMessage != (number != null)) {
            throw new IllegalArgumentException("A " + kind + " is named otherwise");
        }
    }

    public static ContentKey athlete(UUID id) {
        return new ContentKey(ContentKind.ATHLETE, id, null, null, null);
    }

    public static ContentKey club(UUID id) {
        return new ContentKey(ContentKind.CLUB, id, null, null, null);
    }

    public static ContentKey comment(SubjectKey on, UUID id) {
        return new ContentKey(ContentKind.COMMENT, id, on, null, null);
    }

    public static ContentKey message(UUID conversation, long number, UUID clientId) {
        return new ContentKey(ContentKind.MESSAGE, clientId, null, conversation, number);
    }

    /** The title of a group. */
    public static ContentKey title(UUID conversation) {
        return new ContentKey(ContentKind.CONVERSATION, conversation, null, null, null);
    }

    public static ContentKey training(UUID athlete, UUID id) {
        return new ContentKey(ContentKind.TRAINING, id, SubjectKey.training(athlete, id), null, null);
    }

    public static ContentKey groupTraining(UUID id) {
        return new ContentKey(ContentKind.GROUP_TRAINING, id, SubjectKey.groupTraining(id), null, null);
    }

    /** Where it lies: the discussion's subject, the conversation, else its own id. */
    public UUID place() {
        if (conversation != null) {
            return conversation;
        }
        return on == null ? id : on.id();
    }

    /** The subject of a comment, the training or the group training. */
    public SubjectKey requireOn() {
        if (on == null) {
            throw new IllegalStateException("A " + kind + " has no subject");
        }
        return on;
    }

    /** The number of a message. */
    public long requireNumber() {
        if (number == null) {
            throw new IllegalStateException("A " + kind + " has no number");
        }
        return number;
    }
}
