package io.fitconnect.platform.sport;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.message.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One sport of the catalogue. Two are equal when their keys are; {@link Sports} finds them.
 *
 * @param key      its word in the API, in events and in databases
 * @param names    of the sport, by language
 * @param session  what one training of it is called
 * @param family   sports that may stand for each other
 * @param fields   what a training of it can have
 * @param records  which records are kept
 * @param rate     how its speed is said
 * @param gear     kinds of gear that wear with it, beside watches and straps, which fit every sport
 * @param limits   the greatest plausible speeds
 * @param met      metabolic equivalents by effort; empty where effort says nothing about load
 * @param device   words of recordings that become this sport, {@code sport} or {@code sport/subSport}
 */
@JsonDeserialize(using = SportReader.class)
public record Sport(
        @JsonValue String key,
        Map<Locale, String> names,
        SessionName session,
        SportFamily family,
        Set<SportField> fields,
        Set<RecordKind> records,
        SpeedRate rate,
        Set<String> gear,
        SpeedLimits limits,
        Optional<EffortMet> met,
        Set<String> device) {

    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern GEAR = Pattern.compile("[a-z]+");
    private static final Pattern DEVICE_WORD = Pattern.compile(KEY + "(/" + KEY + ")?");

    public Sport {
        require(KEY, key);
        gear.forEach(kind -> require(GEAR, kind));
        device.forEach(word -> require(DEVICE_WORD, word));
        names = Map.copyOf(names);
        if (!names.keySet().equals(Set.copyOf(Languages.ALL))) {
            throw new IllegalArgumentException(key + " needs a name in each of " + Languages.ALL);
        }
        fields = Set.copyOf(fields);
        records = Set.copyOf(records);
        gear = Set.copyOf(gear);
        device = Set.copyOf(device);
    }

    /** The sport in the language, or in the default one. */
    public String name(Locale language) {
        return Objects.requireNonNull(names.get(Languages.nearest(language)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sport sport && sport.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }

    private static void require(Pattern pattern, String word) {
        if (!pattern.matcher(word).matches()) {
            throw new IllegalArgumentException("'" + word + "' is not of the form " + pattern);
        }
    }
}
