package io.fitconnect.platform.relation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an athlete shows by matter. A value that a newer version knows is left out, and so is the athlete's alone. */
final class AthleteDefaults {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AthleteDefaults() {}

    static Map<String, Visibility> read(@Nullable String settings) {
        Map<String, Visibility> defaults = new HashMap<>();
        if (settings != null) {
            JSON.readTree(settings).forEachEntry((matter, value) -> {
                if (value.isString()) {
                    Visibility.find(value.asString()).ifPresent(visibility -> defaults.put(matter, visibility));
                }
            });
        }
        return defaults;
    }
}
