package io.fitconnect.social.conversation.sending;

import io.fitconnect.social.conversation.ConversationSettings;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Holds links from accounts that are days old, until they are older. An account whose age is unknown is an old one. */
@Component
class LinksOfNewAccounts implements SendingRule {

    /** An address with its scheme, one that begins with www, or a host with a path. */
    private static final Pattern LINK = Pattern.compile(
            "[a-z][a-z0-9+.-]{1,20}://|\\bwww\\.|[\\p{L}\\p{N}-]\\.\\p{L}{2,24}/",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String REASON = "link-of-new-account";

    private final AccountAges ages;
    private final ConversationSettings settings;

    LinksOfNewAccounts(AccountAges ages, ConversationSettings settings) {
        this.ages = ages;
        this.settings = settings;
    }

    @Override
    public Optional<Hold> findHold(Attempt attempt, Instant now) {
        if (attempt.text() == null || !LINK.matcher(attempt.text()).find()) {
            return Optional.empty();
        }
        return ages.findRegistration(attempt.athlete())
                .map(registered -> registered.plus(settings.newAccount()))
                .filter(until -> until.isAfter(now))
                .map(until -> new Hold(until, REASON));
    }
}
