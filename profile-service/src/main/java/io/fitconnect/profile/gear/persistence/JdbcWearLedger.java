package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.gear.TrainingUse;
import io.fitconnect.profile.gear.Wear;
import io.fitconnect.profile.gear.WearLedger;
import io.fitconnect.profile.gear.WearSum;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps one row a training, one a training and worn item, and one sum an item. */
@Repository
class JdbcWearLedger implements WearLedger {

    private static final String SUMS = """
            select count(*) as trainings, count(distinct day) as days,
                coalesce(sum(distance_centimeters), 0) as distance_centimeters,
                coalesce(sum(seconds), 0) as seconds,
                coalesce(sum(ascent_centimeters), 0) as ascent_centimeters,
                min(day) as first_day, max(day) as last_day""";

    private static final String INSERT_USES = """
            insert into gear_use (athlete_id, gear_id, training_id, started_at, day,
                distance_centimeters, seconds, ascent_centimeters)
            select t.athlete_id, g.id, t.training_id, t.started_at, t.day,
                t.distance_centimeters, t.seconds, t.ascent_centimeters
            from gear_training t join gear g on g.athlete_id = t.athlete_id
            where t.athlete_id = :athlete and t.counts""";

    /** A component wears with the item on which it was mounted when the training started. */
    private static final String MOUNTED = """
            exists (select 1 from gear_mounting m
                where m.athlete_id = t.athlete_id and m.gear_id = g.id and m.carrier_id = any(t.gear_ids)
                and m.mounted_at <= t.started_at
                and (m.dismounted_at is null or m.dismounted_at > t.started_at))""";

    private final JdbcClient jdbc;

    JdbcWearLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(TrainingUse use) {
        return jdbc.sql("""
                                insert into gear_training (athlete_id, training_id, version, counts, started_at, day,
                                    distance_centimeters, seconds, ascent_centimeters, gear_ids)
                                values (:athlete, :training, :version, :counts, :startedAt, :day,
                                    :distance, :seconds, :ascent, cast(:gear as uuid[]))
                                on conflict (athlete_id, training_id) do update set
                                    version = excluded.version, counts = excluded.counts,
                                    started_at = excluded.started_at, day = excluded.day,
                                    distance_centimeters = excluded.distance_centimeters, seconds = excluded.seconds,
                                    ascent_centimeters = excluded.ascent_centimeters, gear_ids = excluded.gear_ids
                                where gear_training.version < excluded.version""")
                        .param("athlete", use.athlete().value())
                        .param("training", use.training())
                        .param("version", use.version())
                        .param("counts", use.counts())
                        .param("startedAt", use.startedAt().atOffset(ZoneOffset.UTC))
                        .param("day", use.day())
                        .param("distance", use.distanceCentimeters())
                        .param("seconds", use.seconds())
                        .param("ascent", use.ascentCentimeters())
                        .param("gear", array(use.gear()))
                        .update()
                == 1;
    }

    @Override
    public Set<GearId> listWorn(AthleteId athlete, UUID training) {
        return jdbc
                .sql("select gear_id from gear_use where athlete_id = :athlete and training_id = :training")
                .param("athlete", athlete.value())
                .param("training", training)
                .query(UUID.class)
                .list()
                .stream()
                .map(GearId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void count(TrainingUse use) {
        jdbc.sql("delete from gear_use where athlete_id = :athlete and training_id = :training")
                .param("athlete", use.athlete().value())
                .param("training", use.training())
                .update();
        if (use.gear().isEmpty()) {
            return;
        }
        jdbc.sql(INSERT_USES + " and t.training_id = :training and (g.id = any(t.gear_ids) or " + MOUNTED + ")")
                .param("athlete", use.athlete().value())
                .param("training", use.training())
                .update();
    }

    @Override
    public void recount(GearKey item) {
        jdbc.sql("delete from gear_use where athlete_id = :athlete and gear_id = :gear")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .update();
        jdbc.sql(INSERT_USES + " and g.id = :gear and (g.id = any(t.gear_ids) or " + MOUNTED + ")")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .update();
    }

    @Override
    public WearSum sum(GearKey item, Instant from) {
        return jdbc.sql(SUMS + """

                        from gear_use where athlete_id = :athlete and gear_id = :gear and started_at >= :from""")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> WearRows.sum(row, ""))
                .single();
    }

    @Override
    public Map<GearId, WearSum> sums(AthleteId athlete, Map<GearId, Instant> from) {
        Map<GearId, WearSum> sums = new HashMap<>();
        List<GearId> items = List.copyOf(from.keySet());
        jdbc.sql(SUMS + """
                        , u.gear_id
                        from gear_use u
                        join unnest(cast(:gear as uuid[]), cast(:since as timestamptz[])) as w(gear_id, since)
                            on w.gear_id = u.gear_id
                        where u.athlete_id = :athlete and u.started_at >= w.since
                        group by u.gear_id""")
                .param("athlete", athlete.value())
                .param("gear", array(items, GearId::toString))
                .param("since", array(items, item -> String.valueOf(from.get(item))))
                .query(row -> {
                    sums.put(new GearId(row.getObject("gear_id", UUID.class)), WearRows.sum(row, ""));
                });
        return sums;
    }

    private static <T> String array(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Optional<Wear> find(GearKey item) {
        return jdbc.sql("select * from gear_wear where athlete_id = :athlete and gear_id = :gear")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .query((row, number) -> WearRows.wear(row))
                .optional();
    }

    @Override
    public Map<GearId, Wear> list(AthleteId athlete) {
        Map<GearId, Wear> all = new LinkedHashMap<>();
        jdbc.sql("select * from gear_wear where athlete_id = :athlete order by gear_id")
                .param("athlete", athlete.value())
                .query(row -> {
                    all.put(new GearId(row.getObject("gear_id", UUID.class)), WearRows.wear(row));
                });
        return all;
    }

    @Override
    public void keep(GearKey item, Wear wear) {
        jdbc.sql(WearRows.UPSERT).params(WearRows.parameters(item, wear)).update();
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
