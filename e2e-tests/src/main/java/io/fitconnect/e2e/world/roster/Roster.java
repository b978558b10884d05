package io.fitconnect.e2e.world.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** All athletes of the world. */
public final class Roster {

    private static final String FILE = "athletes.json";

    private Roster() {}

    public static List<Athlete> all() {
        try (var file = Objects.requireNonNull(Roster.class.getResourceAsStream(FILE), FILE)) {
            return List.copyOf(Arrays.asList(new JsonMapper().readValue(file, Athlete[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These athletes, or all of them when none is named. */
    public static List<Athlete> named(Set<String> keys) {
        var known = all();
        for (var key : keys) {
            if (known.stream().noneMatch(athlete -> athlete.key().equals(key))) {
                throw new IllegalArgumentException("there is no athlete " + key + "; there are "
                        + String.join(", ", known.stream().map(Athlete::key).toList()));
            }
        }
        return keys.isEmpty()
                ? known
                : known.stream().filter(athlete -> keys.contains(athlete.key())).toList();
    }
}
