package io.fitconnect.platform.sport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of sports. A word of another service that it does not know is {@link #other()}. */
public final class Sports {

    private static final String OTHER = "other";
    private static final List<Sport> ALL = SportsReader.read();
    private static final Map<String, Sport> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Sport::key, Function.identity()));
    private static final Map<String, Sport> BY_DEVICE_WORD = ALL.stream()
            .flatMap(sport -> sport.device().stream().map(word -> Map.entry(word, sport)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Sports() {}

    /** All sports in the order of the file. */
    public static List<Sport> all() {
        return ALL;
    }

    public static Optional<Sport> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The sport of a key that is known to exist. */
    public static Sport get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is no sport"));
    }

    /** What has no sport of its own. */
    public static Sport other() {
        return Objects.requireNonNull(BY_KEY.get(OTHER));
    }

    /** The sport nearest to what a device recorded: by its finer word, else by its word, else {@link #other()}. */
    public static Sport ofDevice(String sport, @Nullable String subSport) {
        Sport coarse = BY_DEVICE_WORD.getOrDefault(sport, other());
        return subSport == null ? coarse : BY_DEVICE_WORD.getOrDefault(sport + "/" + subSport, coarse);
    }

    /** Tells whether a word of a recording, {@code sport} or {@code sport/subSport}, stands in the file. */
    public static boolean knowsDeviceWord(String word) {
        return BY_DEVICE_WORD.containsKey(word);
    }
}
