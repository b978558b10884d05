package io.fitconnect.social.conversation.message;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sends the messages of one conversation one after the other in this process, since at SERIALIZABLE those that meet in the store would
 * all but one be repeated. Other processes are met there.
 */
@Component
public class SendInTurn {

    private final SendMessage sendMessage;
    private final Turns turns = new Turns();
    private final MeterRegistry meters;

    SendInTurn(SendMessage sendMessage, MeterRegistry meters) {
        this.sendMessage = sendMessage;
        this.meters = meters;
    }

    /** Sends a message once, however often it is called with its client id. */
    public SendingResult handle(UUID athlete, UUID conversation, Draft draft) {
        SendingResult result = turns.take(conversation, () -> send(athlete, conversation, draft));
        meters.counter("conversation.messages", "outcome", outcome(result)).increment();
        return result;
    }

    private SendingResult send(UUID athlete, UUID conversation, Draft draft) {
        try {
            return sendMessage.handle(athlete, conversation, draft);
        } catch (AlreadySent sentBefore) {
            return new SendingResult.Sent(sentBefore.message(), false);
        }
    }

    private static String outcome(SendingResult result) {
        if (result instanceof SendingResult.Sent sent) {
            return sent.isNew() ? "sent" : "repeated";
        }
        return "held";
    }
}
