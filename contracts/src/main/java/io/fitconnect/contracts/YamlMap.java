package io.fitconnect.contracts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping of the document, read member by member; what was never asked for is a mistake of the writer. */
final class YamlMap {

    private final String place;
    private final Map<?, ?> members;
    private final Set<String> known = new HashSet<>();

    YamlMap(String place, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new MisplacedValue(place, "expected members, found " + node);
        }
        this.place = place;
        this.members = map;
    }

    /** The same mapping, whose complaints carry the value of one of its members. */
    YamlMap named(String key) {
        return new YamlMap(place + ": " + text(key), members);
    }

    String place() {
        return place;
    }

    String text(String key) {
        return findText(key).orElseThrow(() -> new MisplacedValue(place, key + " is missing"));
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(get(key)).map(value -> expect(String.class, key, value, "a text"));
    }

    int number(String key) {
        return Optional.ofNullable(get(key))
                .map(value -> expect(Integer.class, key, value, "a number"))
                .orElseThrow(() -> new MisplacedValue(place, key + " is missing"));
    }

    boolean flag(String key) {
        return Optional.ofNullable(get(key))
                .map(value -> expect(Boolean.class, key, value, "true or false"))
                .orElse(false);
    }

    List<Object> list(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        }
        List<?> list = expect(List.class, key, value, "a list");
        return List.copyOf(list);
    }

    List<String> texts(String key) {
        return list(key).stream()
                .map(value -> expect(String.class, key, value, "a text"))
                .toList();
    }

    void requireNoOthers() {
        for (Object key : members.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new MisplacedValue(place, key + " is no known member");
            }
        }
    }

    private @Nullable Object get(String key) {
        known.add(key);
        return members.get(key);
    }

    private <T> T expect(Class<T> type, String key, Object value, String wanted) {
        if (!type.isInstance(value)) {
            throw new MisplacedValue(place, "%s must be %s, found %s".formatted(key, wanted, value));
        }
        return type.cast(value);
    }
}
