package io.fitconnect.social.conversation.invitation;

import io.fitconnect.social.conversation.ConversationPosition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All open invitations. One into a group in which the person clashes with another is not found. */
public interface Invitations {

    Optional<Invitation> find(UUID athlete, UUID conversation);

    /** The last one first. */
    List<Invitation> list(UUID athlete, @Nullable ConversationPosition after, int limit);

    /** How many there are, up to a bound. */
    int count(UUID athlete, int most);
}
