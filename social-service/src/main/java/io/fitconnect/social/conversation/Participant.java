package io.fitconnect.social.conversation;

import io.fitconnect.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one conversation. Messages name their sender by this id, so that an erasure that clears the athlete leaves no
 * trace of whom they were from.
 *
 * @param athlete    null once the account is erased
 * @param joinedAt   of one who is invited, when; of one who declined, when that was
 * @param fromNumber messages up to this one are not shown: they were sent before the person came, or the person cleared them
 * @param readNumber the last message that the person has read; only grows
 * @param ownUnread  the person's own messages behind {@code readNumber}, which count as read
 * @param hasWritten whether the person has ever written here, and so may be answered
 * @param isGone     the person left, was removed, or declined
 * @param invitedBy  the participant who invited; null once the person has accepted
 */
public record Participant(
        UUID id,
        UUID conversation,
        @Nullable UUID athlete,
        ConversationRole role,
        Instant joinedAt,
        long fromNumber,
        long readNumber,
        long ownUnread,
        boolean isMuted,
        boolean hasWritten,
        boolean isGone,
        @Nullable UUID invitedBy) {

    private static final Duration UNTIL_INVITED_AGAIN = Duration.ofDays(7);

    static Participant join(Conversation conversation, UUID athlete, ConversationRole role, Instant now) {
        return of(conversation, athlete, role, now, null);
    }

    static Participant invite(Conversation conversation, UUID athlete, Participant by, Instant now) {
        return of(conversation, athlete, ConversationRole.MEMBER, now, by.id());
    }

    private static Participant of(
            Conversation conversation, UUID athlete, ConversationRole role, Instant now, @Nullable UUID invitedBy) {
        return new Participant(
                Ids.next(),
                conversation.id(),
                athlete,
                role,
                now,
                conversation.lastNumber(),
                conversation.lastNumber(),
                0,
                false,
                false,
                false,
                invitedBy);
    }

    /** Invites one who left, or whose last invitation led to nothing. */
    Participant inviteAgain(Participant by, Instant now) {
        return changed(now, fromNumber, false, by.id());
    }

    /** Takes part from now on, and sees what is sent from now on. */
    public Participant accept(Conversation conversation, Instant now) {
        return changed(now, conversation.lastNumber(), false, null);
    }

    public Participant decline(Instant now) {
        return changed(now, fromNumber, true, invitedBy);
    }

    private Participant changed(Instant now, long from, boolean gone, @Nullable UUID by) {
        return new Participant(
                id,
                conversation,
                athlete,
                ConversationRole.MEMBER,
                now,
                from,
                Math.max(from, readNumber),
                0,
                false,
                hasWritten,
                gone,
                by);
    }

    public boolean isAdministrator() {
        return role == ConversationRole.ADMINISTRATOR;
    }

    /** Whether the person is there, and not only invited. */
    public boolean takesPart() {
        return !isGone && invitedBy == null;
    }

    /** False for seven days after an invitation that led to nothing. */
    boolean mayBeInvited(Instant now) {
        return invitedBy == null || !now.isBefore(joinedAt.plus(UNTIL_INVITED_AGAIN));
    }
}
