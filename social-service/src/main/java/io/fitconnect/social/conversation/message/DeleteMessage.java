package io.fitconnect.social.conversation.message;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes a message of one's own for all; its place stays. */
@Component
public class DeleteMessage {

    private final MessageChanges changes;
    private final Clock clock;

    DeleteMessage(MessageChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** May be repeated. */
    public void handle(UUID athlete, UUID conversation, long number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        changes.apply(athlete, conversation, number, message -> message.deleted(now));
    }
}
