package io.fitconnect.contracts;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping of a YAML document, read member by member; what was never asked for is a mistake of the writer. */
public final class YamlMap {

    private final String place;
    private final Map<?, ?> members;
    private final Set<String> known = new HashSet<>();

    public YamlMap(String place, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new MisplacedValue(place, "expected members, found " + node);
        }
        this.place = place;
        this.members = map;
    }

    /** The root of a document; a key that is given twice is refused. */
    public static YamlMap read(String source, Reader reader) {
        return new YamlMap(source, load(reader));
    }

    private static Object load(Reader reader) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return Optional.<Object>ofNullable(new Yaml(new SafeConstructor(options)).load(reader))
                    .orElseThrow(() -> new IllegalArgumentException("the file is empty"));
        } catch (YAMLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The same mapping, whose complaints carry the value of one of its members. */
    public YamlMap named(String key) {
        return new YamlMap(place + ": " + text(key), members);
    }

    public String place() {
        return place;
    }

    public String text(String key) {
        return findText(key).orElseThrow(() -> new MisplacedValue(place, key + " is missing"));
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(get(key)).map(value -> expect(String.class, key, value, "a text"));
    }

    int number(String key) {
        return findNumber(key).orElseThrow(() -> new MisplacedValue(place, key + " is missing"));
    }

    OptionalInt findNumber(String key) {
        Object value = get(key);
        return value == null ? OptionalInt.empty() : OptionalInt.of(expect(Integer.class, key, value, "a number"));
    }

    /** A number with or without a fraction. */
    public double decimal(String key) {
        return Optional.ofNullable(get(key))
                .map(value -> expect(Number.class, key, value, "a number"))
                .orElseThrow(() -> new MisplacedValue(place, key + " is missing"))
                .doubleValue();
    }

    public YamlMap map(String key) {
        return findMap(key).orElseThrow(() -> new MisplacedValue(place, key + " is missing"));
    }

    public Optional<YamlMap> findMap(String key) {
        return Optional.ofNullable(get(key)).map(value -> new YamlMap(place + ": " + key, value));
    }

    boolean flag(String key) {
        return Optional.ofNullable(get(key))
                .map(value -> expect(Boolean.class, key, value, "true or false"))
                .orElse(false);
    }

    public List<Object> list(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        }
        List<?> list = expect(List.class, key, value, "a list");
        return List.copyOf(list);
    }

    public List<String> texts(String key) {
        return list(key).stream()
                .map(value -> expect(String.class, key, value, "a text"))
                .toList();
    }

    public void requireNoOthers() {
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
