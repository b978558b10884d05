package io.fitconnect.social.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All conversations. What a person reads is found by the person; behind a block, or when the other one is hidden, nothing is. */
public interface Conversations {

    Optional<Membership> find(UUID athlete, UUID id);

    /** Those in which something can be read, and groups; the last active first. */
    List<Membership> list(UUID athlete, @Nullable ConversationPosition after, int limit);

    /** How many have unread messages and are not muted, up to a bound. */
    int countUnread(UUID athlete, int most);

    /** The direct conversation with the other one, in the same statement for a block as for a pair that has none. */
    Optional<UUID> findDirect(UUID athlete, UUID other);

    void add(Conversation conversation);

    /** Makes it the direct conversation of the two. */
    void addDirect(UUID athlete, UUID other, UUID conversation);

    /** Keeps another title. */
    void rename(Conversation titled);

    /** The title of a group as moderators read it. */
    Optional<GroupTitle> findTitle(UUID group);

    /** Locks the conversation until the end of the transaction and reads its last number; absent when it is gone. */
    Optional<Long> lock(UUID id);
}
