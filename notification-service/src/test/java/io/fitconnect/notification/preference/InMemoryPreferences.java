package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.preference.Preferences.Choice;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Preferences for tests without a database. */
public final class InMemoryPreferences implements AthletePreferences {

    private final Map<UUID, Preferences> all = new HashMap<>();

    @Override
    public Preferences get(UUID athlete) {
        return all.getOrDefault(athlete, Preferences.NONE);
    }

    @Override
    public Map<UUID, Preferences> list(Collection<UUID> athletes) {
        return athletes.stream().distinct().collect(Collectors.toMap(athlete -> athlete, this::get));
    }

    @Override
    public void choose(UUID athlete, String kind, ChannelName channel, boolean isWanted) {
        Map<Choice, Boolean> chosen = new HashMap<>(get(athlete).chosen());
        chosen.put(new Choice(kind, channel), isWanted);
        all.put(athlete, new Preferences(chosen, get(athlete).quietHours()));
    }

    @Override
    public void keepQuiet(UUID athlete, QuietHours hours) {
        all.put(athlete, new Preferences(get(athlete).chosen(), Optional.of(hours)));
    }

    @Override
    public void endQuiet(UUID athlete) {
        all.put(athlete, new Preferences(get(athlete).chosen(), Optional.empty()));
    }
}
