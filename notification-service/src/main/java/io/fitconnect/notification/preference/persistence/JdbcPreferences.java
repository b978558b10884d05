package io.fitconnect.notification.preference.persistence;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.Preferences;
import io.fitconnect.notification.preference.Preferences.Choice;
import io.fitconnect.notification.preference.QuietHours;
import io.fitconnect.notification.preference.Wish;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.json.WireName;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPreferences implements AthletePreferences, AthleteData {

    private static final List<String> TABLES = List.of("preference", "quiet_hours", "channel_limit");

    private final JdbcClient jdbc;

    JdbcPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Preferences get(UUID athlete) {
        return Objects.requireNonNull(list(List.of(athlete)).get(athlete));
    }

    @Override
    public Map<UUID, Preferences> list(Collection<UUID> athletes) {
        UUID[] asked = athletes.toArray(UUID[]::new);
        Map<UUID, Map<Choice, Wish>> chosen = listChosen(asked);
        Map<UUID, QuietHours> quiet = listQuiet(asked);
        Map<UUID, Map<ChannelName, Integer>> limits = listLimits(asked);
        return athletes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        athlete -> new Preferences(
                                chosen.getOrDefault(athlete, Map.of()),
                                Optional.ofNullable(quiet.get(athlete)),
                                limits.getOrDefault(athlete, Map.of()))));
    }

    /** A channel that this version does not know is passed over. */
    private Map<UUID, Map<Choice, Wish>> listChosen(UUID[] athletes) {
        Map<UUID, Map<Choice, Wish>> chosen = new HashMap<>();
        jdbc.sql("select athlete_id, kind, channel, wanted, digest from preference where athlete_id = any(?)")
                .param((Object) athletes)
                .query(row -> {
                    UUID athlete = row.getObject("athlete_id", UUID.class);
                    String kind = row.getString("kind");
                    Wish wish = toWish(row.getBoolean("wanted"), row.getBoolean("digest"));
                    WireName.find(ChannelName.class, row.getString("channel"))
                            .ifPresent(channel -> chosen.computeIfAbsent(athlete, none -> new HashMap<>())
                                    .put(new Choice(kind, channel), wish));
                });
        return chosen;
    }

    private static Wish toWish(boolean isWanted, boolean isDigest) {
        if (!isWanted) {
            return Wish.NEVER;
        }
        return isDigest ? Wish.DAILY : Wish.AT_ONCE;
    }

    private Map<UUID, Map<ChannelName, Integer>> listLimits(UUID[] athletes) {
        Map<UUID, Map<ChannelName, Integer>> limits = new HashMap<>();
        jdbc.sql("select athlete_id, channel, per_day from channel_limit where athlete_id = any(?)")
                .param((Object) athletes)
                .query(row -> {
                    UUID athlete = row.getObject("athlete_id", UUID.class);
                    int perDay = row.getInt("per_day");
                    WireName.find(ChannelName.class, row.getString("channel"))
                            .ifPresent(channel -> limits.computeIfAbsent(athlete, none -> new HashMap<>())
                                    .put(channel, perDay));
                });
        return limits;
    }

    private Map<UUID, QuietHours> listQuiet(UUID[] athletes) {
        Map<UUID, QuietHours> quiet = new HashMap<>();
        jdbc.sql("select athlete_id, begins, ends from quiet_hours where athlete_id = any(?)")
                .param((Object) athletes)
                .query(row -> {
                    quiet.put(
                            row.getObject("athlete_id", UUID.class),
                            new QuietHours(
                                    row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)));
                });
        return quiet;
    }

    @Override
    public void choose(UUID athlete, String kind, ChannelName channel, Wish wish) {
        jdbc.sql("""
                        insert into preference (athlete_id, kind, channel, wanted, digest) values (?, ?, ?, ?, ?)
                        on conflict (athlete_id, kind, channel) do update set wanted = excluded.wanted, digest = excluded.digest""")
                .params(athlete, kind, channel.wireName(), wish != Wish.NEVER, wish == Wish.DAILY)
                .update();
    }

    @Override
    public void endDigests(UUID athlete) {
        jdbc.sql("update preference set wanted = false, digest = false where athlete_id = ? and digest")
                .param(athlete)
                .update();
    }

    @Override
    public void limit(UUID athlete, ChannelName channel, int perDay) {
        jdbc.sql("""
                        insert into channel_limit (athlete_id, channel, per_day) values (?, ?, ?)
                        on conflict (athlete_id, channel) do update set per_day = excluded.per_day""").params(athlete, channel.wireName(), perDay).update();
    }

    @Override
    public void endLimit(UUID athlete, ChannelName channel) {
        jdbc.sql("delete from channel_limit where athlete_id = ? and channel = ?")
                .params(athlete, channel.wireName())
                .update();
    }

    @Override
    public void keepQuiet(UUID athlete, QuietHours hours) {
        jdbc.sql("""
                        insert into quiet_hours (athlete_id, begins, ends) values (?, ?, ?)
                        on conflict (athlete_id) do update set begins = excluded.begins, ends = excluded.ends""").params(athlete, hours.from(), hours.to()).update();
    }

    @Override
    public void endQuiet(UUID athlete) {
        jdbc.sql("delete from quiet_hours where athlete_id = ?").param(athlete).update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where athlete_id = ?")
                .param(athlete)
                .update());
    }
}
