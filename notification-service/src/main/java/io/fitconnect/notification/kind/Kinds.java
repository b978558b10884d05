package io.fitconnect.notification.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind that this version knows. */
@Component
public class Kinds {

    private final Map<String, NotificationKind<?>> kinds;

    Kinds(List<NotificationKind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(NotificationKind::name, Function.identity()));
    }

    /** In the order of their names. */
    public List<NotificationKind<?>> list() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(NotificationKind::name))
                .toList();
    }

    /** Empty for a kind of a newer version, or of an older one that is gone. */
    public Optional<NotificationKind<?>> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The kind with the arguments that an inbox keeps; empty as {@link #find} is. */
    public Optional<KnownNotice<?>> read(String kind, String arguments) {
        return find(kind).map(known -> KnownNotice.read(known, arguments));
    }
}
