package io.fitconnect.local.host;

import ch.qos.logback.classic.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;

/** The levels that one service has set for its loggers. */
final class ServiceLevels {

    private final Map<String, Level> levels = new ConcurrentHashMap<>(Map.of(Logger.ROOT_LOGGER_NAME, Level.INFO));

    void set(String logger, Level level) {
        levels.put(logger, level);
    }

    Set<String> names() {
        return Set.copyOf(levels.keySet());
    }

    /** The level of the nearest logger above that has one. */
    Level effective(String logger) {
        for (var name = logger; !name.isEmpty(); name = parent(name)) {
            var level = levels.get(name);
            if (level != null) {
                return level;
            }
        }
        return levels.getOrDefault(Logger.ROOT_LOGGER_NAME, Level.INFO);
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
