package io.fitconnect.platform.sharing;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may see which training, in the table {@code shared_training}. A state that is older than the kept one changes nothing, and a
 * deleted training stays deleted.
 */
public final class TrainingSharings implements AthleteBulk {

    private static final TypeReference<Map<String, Visibility>> PARTS = new TypeReference<>() {};
    private static final Pattern ALIAS = Pattern.compile("(?![horvm]\\b)[a-z][a-z_]*");
    private static final AthleteTable TABLE =
            new AthleteTable("shared_training", "athlete_id", "athlete_id", "training_id");
    private static final String COLUMNS =
            "s.athlete_id, s.training_id, s.visibility, s.parts, s.showable, s.trashed, s.started_at, s.version";

    /** A minor's own word narrows the setting and never widens it, as {@link io.fitconnect.platform.relation.Sight} has it. */
    private static final String CONDITION = """
            (not T.trashed and not T.deleted and (T.athlete_id = :viewer or (T.showable and SEEN
              and not exists (
                select 1 from athlete_visibility m where m.athlete_id = T.athlete_id and m.minor and not NARROWED))))""".replace(
                    "SEEN",
                    Visibilities.condition("t.athlete_id", "t.visibility").replace("t.", "T."))
            .replace(
                    "NARROWED",
                    Visibilities.condition("m.athlete_id", "coalesce(m.settings ->> 'trainings', 'only-me')"));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrainingSharings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A condition for the {@code where} of a list, count or search over {@code shared_training}, with the named parameter {@code viewer}.
     * It includes {@link Visibilities#condition} for the owner, the source's policy, the trash and the rule for minors.
     *
     * @param alias of {@code shared_training} in the query; not h, o, r, v, m
     */
    public static String condition(String alias) {
        if (!ALIAS.matcher(alias).matches()) {
            throw new IllegalArgumentException("Not an alias that is free: " + alias);
        }
        return CONDITION.replace("T.", alias + ".");
    }

    /** The training; empty when it is unknown or deleted. */
    public Optional<TrainingSharing> find(UUID athleteId, UUID trainingId) {
        return jdbc.sql("select " + COLUMNS + " from shared_training s"
                        + " where s.athlete_id = :athlete and s.training_id = :training and not s.deleted")
                .param("athlete", athleteId)
                .param("training", trainingId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The training, if the viewer may see it; the same statement for every viewer. */
    public Optional<TrainingSharing> findSeen(UUID athleteId, UUID trainingId, UUID viewer) {
        return jdbc.sql("select " + COLUMNS + " from shared_training s"
                        + " where s.athlete_id = :athlete and s.training_id = :training and " + condition("s"))
                .param("athlete", athleteId)
                .param("training", trainingId)
                .param("viewer", viewer)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Keeps a newer state. */
    public void keep(TrainingSharing sharing) {
        jdbc.sql("""
                        insert into shared_training (athlete_id, training_id, visibility, parts, showable, trashed, deleted, started_at, version)
                        values (:athlete, :training, :visibility, cast(:parts as jsonb), :showable, :trashed, false,
                            cast(:started as timestamptz), :version)
                        on conflict (athlete_id, training_id) do update set
                            visibility = excluded.visibility, parts = excluded.parts, showable = excluded.showable,
                            trashed = excluded.trashed, version = excluded.version,
                            started_at = coalesce(excluded.started_at, shared_training.started_at)
                        where not shared_training.deleted and (shared_training.version < excluded.version
                            or (shared_training.version = excluded.version and shared_training.started_at is null))""")
                .param("athlete", sharing.athleteId())
                .param("training", sharing.trainingId())
                .param("visibility", sharing.visibility().wireName())
                .param("parts", json.writeValueAsString(sharing.parts()))
                .param("showable", sharing.showable())
                .param("trashed", sharing.trashed())
                .param("started", utc(sharing.startedAt()))
                .param("version", sharing.version())
                .update();
    }

    /** Notes that the training lies in the trash. Its restoration tells the whole state. */
    void keepTrashed(UUID athleteId, UUID trainingId, long version) {
        keep(new TrainingSharing(athleteId, trainingId, Visibility.ONLY_ME, Map.of(), false, true, null, version));
    }

    /** Notes that the training is gone for good. */
    void keepDeleted(UUID athleteId, UUID trainingId) {
        jdbc.sql("""
                        insert into shared_training (athlete_id, training_id, visibility, parts, showable, trashed, deleted, version)
                        values (:athlete, :training, 'only-me', '{}', false, true, true, 0)
                        on conflict (athlete_id, training_id) do update set
                            visibility = excluded.visibility, parts = excluded.parts, showable = false,
                            trashed = true, deleted = true, started_at = null""").param("athlete", athleteId).param("training", trainingId).update();
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return TABLE.eraseSome(jdbc, athlete, most);
    }

    private TrainingSharing read(ResultSet row) throws SQLException {
        OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
        return new TrainingSharing(
                row.getObject("athlete_id", UUID.class),
                row.getObject("training_id", UUID.class),
                Visibility.find(row.getString("visibility")).orElse(Visibility.ONLY_ME),
                json.readValue(row.getString("parts"), PARTS),
                row.getBoolean("showable"),
                row.getBoolean("trashed"),
                started == null ? null : started.toInstant(),
                row.getLong("version"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
