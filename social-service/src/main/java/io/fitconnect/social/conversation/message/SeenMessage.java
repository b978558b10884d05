package io.fitconnect.social.conversation.message;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.conversation.Author;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as one participant sees it. The words of a hidden account are hidden with it, and so are those from behind a block: a
 * reader does not learn which of the two it is.
 *
 * @param isOwn  whether the reader sent it
 * @param hiding that a moderator hides it; to others it is a deleted one
 */
public record SeenMessage(
        Message message,
        Author author,
        boolean isOwn,
        @Nullable Hiding hiding) {

    /** To its sender, that it is hidden from all others. */
    public @Nullable Hiding shownHiding() {
        return isOwn ? hiding : null;
    }

    /** Absent once the sender's account is erased, and while it is hidden from the reader. */
    public @Nullable UUID senderId() {
        return isHidden() ? null : author.athlete();
    }

    public @Nullable String text() {
        return isHidden() || isWithheld() ? null : message.text();
    }

    public List<Attachment> attachments() {
        return isHidden() || isWithheld() ? List.of() : message.attachments();
    }

    public State state() {
        if (message.isDeleted() || isWithheld()) {
            return State.DELETED;
        }
        return isHidden() ? State.HIDDEN : State.SENT;
    }

    private boolean isWithheld() {
        return hiding != null && !isOwn;
    }

    private boolean isHidden() {
        return author.isHidden() && !isOwn;
    }

    /** What a reader can expect of it. */
    public enum State {
        SENT,
        /** Its place is left. */
        DELETED,
        /** Its sender is hidden from the reader at the moment. */
        HIDDEN;

        @JsonValue
        public String wireName() {
            return WireName.of(this);
        }
    }
}
