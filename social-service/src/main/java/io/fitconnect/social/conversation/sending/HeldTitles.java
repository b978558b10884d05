package io.fitconnect.social.conversation.sending;

import io.fitconnect.social.conversation.ConversationProblems;
import io.fitconnect.social.conversation.TitleRule;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Refuses titles by the rules of messages: a title cannot wait. */
@Component
class HeldTitles implements TitleRule {

    private final SendingRules rules;
    private final Clock clock;

    HeldTitles(SendingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void require(UUID athlete, UUID conversation, String title) {
        if (rules.findHold(new Attempt(athlete, conversation, title), clock.instant())
                .isPresent()) {
            throw ConversationProblems.titleHeld();
        }
    }
}
