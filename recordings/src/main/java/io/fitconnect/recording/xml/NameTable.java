package io.fitconnect.recording.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the names of a file mean, worked out once for each. The parser hands out the same string for the same name, so that a
 * look at its last place mostly finds it.
 */
public final class NameTable<T> {

    private static final int PLACES = 256;

    private final Function<String, T> meaning;
    private final Map<String, T> all = new HashMap<>();
    private final String[] names = new String[PLACES];
    private final Object[] meanings = new Object[PLACES];

    public NameTable(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    /** What a name means; the same instance of a name is found at once. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    public T get(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 8 ^ hash >>> 16) & PLACES - 1;
        if (names[place] != name) {
            names[place] = name;
            meanings[place] = all.computeIfAbsent(name, meaning);
        }
        return (T) meanings[place];
    }

    /** How many names there are so far. */
    int size() {
        return all.size();
    }
}
