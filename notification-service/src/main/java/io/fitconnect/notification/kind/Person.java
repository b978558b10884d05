package io.fitconnect.notification.kind;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a notification names. Inboxes hold the alias alone, which leads nowhere once the account is erased; id and name are
 * looked up each time the notification is read.
 *
 * @param alias stands for the account in inboxes
 * @param id    of the account; null until it is looked up, and for an account that does not exist for the reader: it is erased or
 *              hidden, or a block stands between the two
 * @param name  null as the id is, and before it has arrived
 */
public record Person(
        UUID alias, @Nullable UUID id, @Nullable String name) {

    private static final UUID NONE = new UUID(0, 0);

    /** As inboxes hold it. */
    public static Person of(UUID alias) {
        return new Person(alias, null, null);
    }

    /** For samples. */
    public static Person sample() {
        return new Person(NONE, NONE, "Mira Koval");
    }

    /**
     * The arguments of texts that name somebody: {@code person}, and {@code known}, which is {@code none} where the house acted and
     * {@code no} for somebody without a name.
     */
    public static Map<String, Object> textArguments(@Nullable Person person) {
        String name = person == null ? null : person.name();
        String known = person == null ? "none" : name == null ? "no" : "yes";
        return Map.of("known", known, "person", Objects.requireNonNullElse(name, ""));
    }
}
