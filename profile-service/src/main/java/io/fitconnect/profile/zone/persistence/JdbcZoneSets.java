package io.fitconnect.profile.zone.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.Thresholds;
import io.fitconnect.profile.zone.ZoneMetric;
import io.fitconnect.profile.zone.ZoneSet;
import io.fitconnect.profile.zone.ZoneSets;
import io.fitconnect.profile.zone.Zones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcZoneSets implements ZoneSets {

    private final JdbcClient jdbc;

    JdbcZoneSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AthleteId, List<ZoneSet>> list(Collection<AthleteId> athletes) {
        if (athletes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from zone_set where athlete_id in (:athletes) order by athlete_id, from_day")
                .param("athletes", athletes.stream().map(AthleteId::value).toList())
                .query((row, number) -> Map.entry(new AthleteId(row.getObject("athlete_id", UUID.class)), toSet(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public void put(AthleteId athlete, ZoneSet set) {
        remove(athlete, set.from());
        Thresholds thresholds = set.thresholds();
        jdbc.sql("""
                        insert into zone_set values (
                            :athlete, :from, :max, :resting, :threshold, :power, :pace, :swim,
                            cast(:heartRateZones as jsonb), cast(:powerZones as jsonb), cast(:speedZones as jsonb))""")
                .param("athlete", athlete.value())
                .param("from", set.from())
                .param("max", thresholds.maxHeartRateBpm())
                .param("resting", thresholds.restingHeartRateBpm())
                .param("threshold", thresholds.thresholdHeartRateBpm())
                .param("power", thresholds.functionalThresholdPowerWatts())
                .param("pace", thresholds.thresholdPaceMetersPerSecond())
                .param("swim", thresholds.criticalSwimSpeedMetersPerSecond())
                .param("heartRateZones", json(set, ZoneMetric.HEART_RATE))
                .param("powerZones", json(set, ZoneMetric.POWER))
                .param("speedZones", json(set, ZoneMetric.SPEED))
                .update();
    }

    @Override
    public boolean remove(AthleteId athlete, LocalDate from) {
        return jdbc.sql("delete from zone_set where athlete_id = :athlete and from_day = :from")
                        .param("athlete", athlete.value())
                        .param("from", from)
                        .update()
                > 0;
    }

    private static ZoneSet toSet(ResultSet row) throws SQLException {
        Map<ZoneMetric, Zones> zones = new EnumMap<>(ZoneMetric.class);
        for (ZoneMetric metric : ZoneMetric.values()) {
            String json = row.getString(metric.name().toLowerCase(Locale.ROOT));
            if (json != null) {
                zones.put(metric, JsonMapper.shared().readValue(json, Zones.class));
            }
        }
        return new ZoneSet(
                row.getObject("from_day", LocalDate.class),
                new Thresholds(
                        row.getObject("max_heart_rate_bpm", Integer.class),
                        row.getObject("resting_heart_rate_bpm", Integer.class),
                        row.getObject("threshold_heart_rate_bpm", Integer.class),
                        row.getObject("functional_threshold_power_watts", Integer.class),
                        row.getObject("threshold_pace_meters_per_second", Double.class),
                        row.getObject("critical_swim_speed_meters_per_second", Double.class)),
                zones);
    }

    private static @Nullable String json(ZoneSet set, ZoneMetric metric) {
        return set.find(metric).map(JsonMapper.shared()::writeValueAsString).orElse(null);
    }
}
