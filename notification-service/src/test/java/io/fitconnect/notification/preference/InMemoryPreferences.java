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
    public void choose(UUID athlete, String kind, ChannelName channel, Wish wish) {
        Map<Choice, Wish> chosen = new HashMap<>(get(athlete).chosen());
        chosen.put(new Choice(kind, channel), wish);
        all.put(
                athlete,
                new Preferences(chosen, get(athlete).quietHours(), get(athlete).limits()));
    }

    @Override
    public void keepQuiet(UUID athlete, QuietHours hours) {
        all.put(
                athlete,
                new Preferences(
                        get(athlete).chosen(), Optional.of(hours), get(athlete).limits()));
    }

    @Override
    public void endQuiet(UUID athlete) {
        all.put(
                athlete,
                new Preferences(
                        get(athlete).chosen(), Optional.empty(), get(athlete).limits()));
    }

    @Override
    public void endDigests(UUID athlete) {
        Map<Choice, Wish> chosen = new HashMap<>(get(athlete).chosen());
        chosen.replaceAll((choice, wish) -> wish == Wish.DAILY ? Wish.NEVER : wish);
        all.put(
                athlete,
                new Preferences(chosen, get(athlete).quietHours(), get(athlete).limits()));
    }

    @Override
    public void limit(UUID athlete, ChannelName channel, int perDay) {
        Map<ChannelName, Integer> limits = new HashMap<>(get(athlete).limits());
        limits.put(channel, perDay);
        all.put(athlete, new Preferences(get(athlete).chosen(), get(athlete).quietHours(), limits));
    }

    @Override
    public void endLimit(UUID athlete, ChannelName channel) {
        Map<ChannelName, Integer> limits = new HashMap<>(get(athlete).limits());
        limits.remove(channel);
        all.put(athlete, new Preferences(get(athlete).chosen(), get(athlete).quietHours(), limits));
    }
}
