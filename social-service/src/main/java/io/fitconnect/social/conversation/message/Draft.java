package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be sent.
 *
 * @param clientId chosen by the client, unique in the conversation
 * @param text     null where the attachments say it all
 * @param replyTo  number of an earlier message
 */
public record Draft(
        UUID clientId, @Nullable String text, @Nullable Long replyTo, List<Attachment> attachments) {

    public static final int MAX_LENGTH = 4_000;
    public static final int MAX_ATTACHMENTS = 4;
    public static final TextRule TEXT = TextRule.note(MAX_LENGTH);

    public Draft {
        attachments = List.copyOf(attachments);
        if (text == null && attachments.isEmpty()) {
            throw InvalidValue.refuse("text", "is required where nothing is attached");
        }
        if (attachments.size() > MAX_ATTACHMENTS) {
            throw InvalidValue.refuse("attachments", "must be at most " + MAX_ATTACHMENTS);
        }
    }
}
