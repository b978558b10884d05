package io.fitconnect.social.conversation.sending;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All rules together. */
@Component
public class SendingRules {

    private final List<SendingRule> rules;

    SendingRules(List<SendingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public Optional<Hold> findHold(Attempt attempt, Instant now) {
        return rules.stream()
                .flatMap(rule -> rule.findHold(attempt, now).stream())
                .filter(hold -> hold.until().isAfter(now))
                .max(Comparator.comparing(Hold::until));
    }
}
