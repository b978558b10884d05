package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OwnConversations;
import io.fitconnect.social.conversation.sending.Attempt;
import io.fitconnect.social.conversation.sending.Hold;
import io.fitconnect.social.conversation.sending.SendingRate;
import io.fitconnect.social.conversation.sending.SendingRules;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a message, or holds it where a rule says so. A message that was sent already ends the transaction with {@link AlreadySent}. */
@UseCase
class SendMessage {

    private final OwnConversations conversations;
    private final DirectPermission permission;
    private final Messages messages;
    private final HeldMessages held;
    private final Sequencing sequencing;
    private final SendingRate rate;
    private final SendingRules rules;
    private final Clock clock;

    SendMessage(
            OwnConversations conversations,
            DirectPermission permission,
            Messages messages,
            HeldMessages held,
            Sequencing sequencing,
            SendingRate rate,
            SendingRules rules,
            Clock clock) {
        this.conversations = conversations;
        this.permission = permission;
        this.messages = messages;
        this.held = held;
        this.sequencing = sequencing;
        this.rate = rate;
        this.rules = rules;
        this.clock = clock;
    }

    public SendingResult handle(UUID athlete, UUID conversation, Draft draft) {
        Membership own = conversations.require(athlete, conversation);
        permission.require(own, athlete);
        requireSeen(own, draft.replyTo());
        rate.takeMessage(athlete);
        Optional<Hold> hold = rules.findHold(new Attempt(athlete, conversation, draft.text()), clock.instant());
        if (hold.isPresent()
                && messages.findByClient(conversation, draft.clientId()).isEmpty()) {
            requireRoom(athlete, conversation, draft, hold.get());
            return new SendingResult.Held(held.hold(athlete, conversation, draft, hold.get()));
        }
        return new SendingResult.Sent(sequencing.append(own, draft), true);
    }

    private void requireRoom(UUID athlete, UUID conversation, Draft draft, Hold hold) {
        if (held.find(athlete, conversation, draft.clientId()).isEmpty()
                && held.count(athlete, conversation) >= HeldMessages.MOST) {
            throw rate.tooManyHeld(hold.until());
        }
    }

    private static void requireSeen(Membership own, @Nullable Long number) {
        if (number != null
                && (number <= own.participant().fromNumber()
                        || number > own.conversation().lastNumber())) {
            throw MessageProblems.noSuchMessage(number);
        }
    }
}
