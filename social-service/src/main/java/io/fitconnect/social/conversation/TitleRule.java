package io.fitconnect.social.conversation;

import java.util.UUID;

/** Decides which titles an athlete may give to a group: people who never wrote with the athlete read them in invitations. */
public interface TitleRule {

    /** Refuses with 409 a title that would be held if it were sent as a message. */
    void require(UUID athlete, UUID conversation, String title);
}
