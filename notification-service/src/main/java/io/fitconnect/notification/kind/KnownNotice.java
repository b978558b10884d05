package io.fitconnect.notification.kind;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

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

    /** The same notice with the people whom it names. */
    public KnownNotice<A> with(UnaryOperator<Person> lookUp) {
        return kind instanceof PersonalKind<A> personal
                ? new KnownNotice<>(kind, personal.withPersons(arguments, lookUp))
                : this;
    }

    /** What of it is told across a block. */
    public Optional<KnownNotice<A>> acrossBlock() {
        return kind.acrossBlock(arguments).map(rest -> new KnownNotice<>(kind, rest));
    }

    /** With the cause and the time of another. */
    public Notice toNotice(Notice other) {
        return Notice.of(kind, arguments, other.cause(), other.at());
    }

    public Wording wording() {
        return kind.wording(arguments);
    }

    public String reference() {
        return kind.reference(arguments);
    }

    /** What devices tell notifications apart by: the id, or for a collapsed kind what later ones replace it by. */
    public UUID tag(UUID athlete, UUID notification) {
        return kind instanceof CollapsedKind<A> collapsed
                ? UUID.nameUUIDFromBytes((athlete + "/" + kind.name() + "/" + collapsed.bundlingKey(arguments))
                        .getBytes(StandardCharsets.UTF_8))
                : notification;
    }

    public boolean isOver(Instant now) {
        return kind.isOver(arguments, now);
    }

    public boolean isPressing(Instant now) {
        return kind.isPressing(arguments, now);
    }
}
