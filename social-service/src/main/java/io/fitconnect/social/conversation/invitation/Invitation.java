package io.fitconnect.social.conversation.invitation;

import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.Participant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the invited person sees it.
 *
 * @param participant  the invited person
 * @param inviter      null where the account is erased or hidden
 * @param participants how many take part of those whom the person sees
 */
public record Invitation(
        Conversation conversation,
        Participant participant,
        @Nullable UUID inviter,
        int participants) {}
