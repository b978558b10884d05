package io.fitconnect.notification.preference.persistence;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.Preferences;
import io.fitconnect.notification.preference.Preferences.Choice;
import io.fitconnect.notification.preference.QuietHours;
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

    private static final List<String> TABLES = List.of("preference", "quiet_hours");

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
        Map<UUID, Map<Choice, Boolean>> chosen = listChosen(asked);
        Map<UUID, QuietHours> quiet = listQuiet(asked);
        return athletes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        athlete -> new Preferences(
                                chosen.getOrDefault(athlete, Map.of()), Optional.ofNullable(quiet.get(athlete)))));
    }

    /** A channel that this version does not know is passed over. */
    private Map<UUID, Map<Choice, Boolean>> listChosen(UUID[] athletes) {
        Map<UUID, Map<Choice, Boolean>> chosen = new HashMap<>();
        jdbc.sql("select athlete_id, kind, channel, wanted from preference where athlete_id = any(?)")
                .param((Object) athletes)
                .query(row -> {
                    UUID athlete = row.getObject("athlete_id", UUID.class);
                    String kind = row.getString("kind");
                    boolean isWanted = row.getBoolean("wanted");
                    WireName.find(ChannelName.class, row.getString("channel"))
                            .ifPresent(channel -> chosen.computeIfAbsent(athlete, none -> new HashMap<>())
                                    .put(new Choice(kind, channel), isWanted));
                });
        return chosen;
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
    public void choose(UUID athlete, String kind, ChannelName channel, boolean isWanted) {
        jdbc.sql("""
                        insert into preference (athlete_id, kind, channel, wanted) values (?, ?, ?, ?)
                        on conflict (athlete_id, kind, channel) do update set wanted = excluded.wanted""").params(athlete, kind, channel.wireName(), isWanted).update();
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
