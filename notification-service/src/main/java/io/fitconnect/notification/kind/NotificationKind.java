package io.fitconnect.notification.kind;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of notification. Notifications keep its name and its arguments, never a sentence, so that a change of texts or of the
 * reader's language holds for those that were sent before.
 *
 * @param <A> a record that Jackson reads and writes: ids, names, times. It may gain optional members only, because inboxes hold
 *            old ones
 */
public interface NotificationKind<A> {

    /** In kebab case. Rows of inboxes and preferences hold it, so it never changes. */
    String name();

    Class<A> arguments();

    Wording wording(A arguments);

    /** The path below {@code /api/v1/} where a client finds what the notification is about. */
    String reference(A arguments);

    /** Arguments as they may be, so that an athlete sees what the kind looks like. */
    A sample(Instant now);

    /** The channels that carry this kind unless the athlete chose otherwise. */
    default Set<ChannelName> channels() {
        return EnumSet.of(ChannelName.PUSH);
    }

    /** What a participant hears of a group training behind a block, without the words of who acted; empty: nothing. */
    default Optional<A> acrossBlock(A arguments) {
        return Optional.empty();
    }

    /** Whether the athlete may mute this kind. */
    default boolean isMutable() {
        return true;
    }

    /** Whether this one is of no use any more, so that no channel carries it. */
    default boolean isOver(A arguments, Instant now) {
        return false;
    }

    /** Whether this one passes muting and quiet hours, since the athlete must know it at once. */
    default boolean isPressing(A arguments, Instant now) {
        return false;
    }
}
