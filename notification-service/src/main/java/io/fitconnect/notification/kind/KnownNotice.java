package io.fitconnect.notification.kind;

import java.time.Instant;

/** A kind with arguments of one notification. */
public record KnownNotice<A>(NotificationKind<A> kind, A arguments) {

    /** The kind with arguments that an inbox keeps. */
    public static <A> KnownNotice<A> read(NotificationKind<A> kind, String arguments) {
        return new KnownNotice<>(kind, ArgumentsJson.read(arguments, kind.arguments()));
    }

    /** The kind's sample, for a preview. */
    public static <A> KnownNotice<A> sample(NotificationKind<A> kind, Instant now) {
        return new KnownNotice<>(kind, kind.sample(now));
    }

    public Wording wording() {
        return kind.wording(arguments);
    }

    public boolean isOver(Instant now) {
        return kind.isOver(arguments, now);
    }

    public boolean isPressing(Instant now) {
        return kind.isPressing(arguments, now);
    }
}
