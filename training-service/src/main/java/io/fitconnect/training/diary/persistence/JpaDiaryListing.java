package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.DiaryListing;
import io.fitconnect.training.diary.DiaryTotals;
import io.fitconnect.training.diary.Totals;
import io.fitconnect.training.diary.Training;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list along the index on athlete, start and id, and sums over it. */
@Repository
class JpaDiaryListing implements DiaryListing, DiaryTotals {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    JpaDiaryListing(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("unchecked") // the query's class is Training
    public List<Training> list(AthleteId athlete, DiaryFilter filter, int limit) {
        FilterSql sql = FilterSql.of(athlete, filter);
        Query query = entities.createNativeQuery(
                "select t.* from training t where " + sql.conditions() + " order by t.start_time desc, t.id desc",
                Training.class);
        sql.parameters().forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public Totals sum(AthleteId athlete, DiaryFilter filter, int limit) {
        FilterSql sql = FilterSql.of(athlete, filter);
        return jdbc.sql("""
                        select count(*) as trainings,
                            coalesce(sum(elapsed_seconds), 0) as elapsed_seconds,
                            coalesce(sum(coalesce(moving_seconds, elapsed_seconds)), 0) as moving_seconds,
                            coalesce(sum(distance_meters), 0) as distance_meters,
                            coalesce(sum(ascent_meters), 0) as ascent_meters
                        from (select t.elapsed_seconds, t.moving_seconds, t.distance_meters, t.ascent_meters
                            from training t where %s limit %d) as shown""".formatted(sql.conditions(), limit))
                .params(sql.parameters())
                .query((row, number) -> new Totals(
                        row.getLong("trainings"),
                        row.getLong("elapsed_seconds"),
                        row.getLong("moving_seconds"),
                        row.getDouble("distance_meters"),
                        row.getDouble("ascent_meters")))
                .single();
    }
}
