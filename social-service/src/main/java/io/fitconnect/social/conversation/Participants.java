package io.fitconnect.social.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of all conversations. */
public interface Participants {

    /** Whom the viewer sees of those who take part now, in the order in which they came. */
    List<Participant> listSeen(UUID conversation, UUID viewer);

    /** Whom the viewer sees of those who are invited, in the order in which they were. */
    List<Participant> listInvited(UUID conversation, UUID viewer);

    /** Whether anybody takes part. */
    boolean hasAny(UUID conversation);

    /** Those who take part and those who are invited. */
    int count(UUID conversation);

    /** Also one who is invited, declined or has left. */
    Optional<Participant> find(UUID conversation, UUID athlete);

    /**
     * Whether the athlete clashes with someone who takes part or is invited: a block stands between the two, or one
     * of them is a minor and they are no friends.
     */
    boolean hasClash(UUID conversation, UUID athlete);

    /** The people behind the senders of messages as the viewer sees them, also those who have left. */
    List<Author> listAuthors(Collection<UUID> conversations, Collection<UUID> participants, UUID viewer);

    void add(Participant participant);

    /** Writes everything but what sending and reading keep. */
    void change(Participant participant);

    void mute(Participant participant, boolean isMuted);

    /** Hides what was sent up to now from this person alone. */
    void clear(Participant participant, long upToNumber);

    void leave(Participant participant);

    /** Makes the one who has been there longest an administrator, unless there is one. */
    void ensureAdministrator(UUID conversation);

    /** Moves the read mark. */
    void read(Participant participant, long number, long ownUnread);
}
