package io.fitconnect.social.conversation;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Screening;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives titles to groups. Lists of words look at each, however small the group is: people read it before they agreed to anything. */
@Component
class Titling {

    private final TitleRule rule;
    private final Screening screening;

    Titling(TitleRule rule, Screening screening) {
        this.rule = rule;
        this.screening = screening;
    }

    /** Returns the group with the title; refuses with 409 one that {@link TitleRule} does. */
    Conversation title(UUID athlete, Conversation group, Participant by, String title) {
        rule.require(athlete, group.id(), title);
        Conversation titled = group.titled(title, by);
        screening.look(ContentKey.title(group.id()), titled.titleRevision(), title);
        return titled;
    }
}
