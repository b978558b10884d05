package io.fitconnect.training.progress.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.training.progress.DerivedTraining;
import io.fitconnect.training.progress.DerivedTrainings;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.goal.Days;
import io.fitconnect.training.progress.load.LoadMethod;
import io.fitconnect.training.progress.load.TrainingLoad;
import io.fitconnect.training.progress.plausibility.Implausibility;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts and marks as JSON, because they are read whole; what is summed and searched stands in columns. */
@Repository
class JdbcDerivedTrainings implements DerivedTrainings {

    private static final String COLUMNS = "select facts, load, load_method, marks, implausible from derived_training ";

    private static final int MOST_OF_LATE = 500;

    private final JdbcClient jdbc;
    private final ProgressJson json;

    JdbcDerivedTrainings(JdbcClient jdbc, ProgressJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<DerivedTraining> find(UUID athlete, UUID training) {
        return jdbc.sql(COLUMNS + "where athlete_id = :athlete and training_id = :training")
                .param("athlete", athlete)
                .param("training", training)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<DerivedTraining> findOfActivity(UUID athlete, UUID activity) {
        return jdbc.sql(COLUMNS + "where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Map<UUID, LocalDate> listDays(UUID athlete, Set<UUID> trainings) {
        Map<UUID, LocalDate> days = new HashMap<>();
        jdbc.sql("""
                        select training_id, day from derived_training
                        where athlete_id = :athlete and training_id = any(cast(:trainings as uuid[]))""")
                .param("athlete", athlete)
                .param("trainings", trainings.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    days.put(row.getObject("training_id", UUID.class), row.getObject("day", LocalDate.class));
                });
        return days;
    }

    @Override
    public void save(UUID athlete, DerivedTraining derived) {
        CountedTraining training = derived.training();
        TrainingLoad load = derived.load();
        jdbc.sql("""
            insert into derived_training (athlete_id, training_id, activity_id, sport, day, started_at, seconds,
                distance_meters, ascent_meters, load, load_method, facts, marks, implausible)
            values (:athlete, :training, :activity, :sport, :day, :startedAt, :seconds,
                round(cast(:distance as numeric), 1), round(cast(:ascent as numeric), 1), :load, :method,
                cast(:facts as jsonb), cast(:marks as jsonb), cast(:implausible as jsonb))
            on conflict (athlete_id, training_id) do update set activity_id = excluded.activity_id,
                sport = excluded.sport, day = excluded.day, started_at = excluded.started_at,
                seconds = excluded.seconds, distance_meters = excluded.distance_meters,
                ascent_meters = excluded.ascent_meters, load = excluded.load,
                load_method = excluded.load_method, facts = excluded.facts, marks = excluded.marks,
                implausible = excluded.implausible\
            """)
                .param("athlete", athlete)
                .param("training", training.id())
                .param("activity", training.activity())
                .param("sport", training.sport())
                .param("day", training.day())
                .param("startedAt", training.startedAt().atOffset(ZoneOffset.UTC))
                .param("seconds", training.seconds())
                .param("distance", decimal(training.distanceMeters()))
                .param("ascent", decimal(training.ascentMeters()))
                .param("load", load == null ? null : load.value())
                .param("method", load == null ? null : load.method().wireName())
                .param("facts", json.write(training))
                .param("marks", json.write(derived.marks()))
                .param("implausible", json.write(derived.implausible()))
                .update();
    }

    @Override
    public void remove(UUID athlete, UUID training) {
        jdbc.sql("delete from derived_training where athlete_id = :athlete and training_id = :training")
                .param("athlete", athlete)
                .param("training", training)
                .update();
    }

    @Override
    public void forEach(UUID athlete, Consumer<DerivedTraining> reader) {
        try (Stream<DerivedTraining> rows = jdbc
                .sql(COLUMNS + "where athlete_id = :athlete order by started_at, training_id")
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .stream()) {
            rows.forEach(reader);
        }
    }

    @Override
    public List<DerivedTraining> listSince(UUID athlete, LocalDate from) {
        return jdbc.sql(COLUMNS
                        + "where athlete_id = :athlete and day >= :from order by started_at desc, training_id"
                        + " limit :most")
                .param("athlete", athlete)
                .param("from", from)
                .param("most", MOST_OF_LATE)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Mark> listMarks(UUID athlete, String sport, Predicate<Measure> measures, LocalDate from) {
        return jdbc
                .sql("""
                    select marks from derived_training
                    where athlete_id = :athlete and sport = :sport and day >= :from order by started_at, training_id\
                    """)
                .param("athlete", athlete)
                .param("sport", sport)
                .param("from", from)
                .query((row, number) -> Arrays.stream(json.read(row.getString("marks"), Mark[].class))
                        .filter(mark -> measures.test(mark.measure()))
                        .toList())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<CountedTraining> listFacts(UUID athlete, String sport, Days days) {
        return jdbc.sql("""
            select facts from derived_training
            where athlete_id = :athlete and sport = :sport and day >= :from and day <= :to
            order by started_at, training_id\
            """)
                .param("athlete", athlete)
                .param("sport", sport)
                .param("from", days.from())
                .param("to", days.to())
                .query((row, number) -> json.read(row.getString("facts"), CountedTraining.class))
                .list();
    }

    private DerivedTraining read(ResultSet row) throws SQLException {
        return new DerivedTraining(
                json.read(row.getString("facts"), CountedTraining.class),
                load(row.getBigDecimal("load"), row.getString("load_method")),
                List.of(json.read(row.getString("marks"), Mark[].class)),
                List.of(json.read(row.getString("implausible"), Implausibility[].class)));
    }

    private static @Nullable TrainingLoad load(@Nullable BigDecimal value, @Nullable String method) {
        return value == null || method == null
                ? null
                : new TrainingLoad(
                        value, WireName.find(LoadMethod.class, method).orElseThrow());
    }

    private static @Nullable BigDecimal decimal(@Nullable Double meters) {
        return meters == null ? null : BigDecimal.valueOf(meters);
    }
}
