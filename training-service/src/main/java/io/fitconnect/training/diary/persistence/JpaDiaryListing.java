package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.DiaryListing;
import io.fitconnect.training.diary.Training;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Reads the list along the index on athlete, start and id; a filter that is not set leaves no trace in the statement. */
@Repository
class JpaDiaryListing implements DiaryListing {

    private final EntityManager entities;

    JpaDiaryListing(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Training> list(AthleteId athlete, DiaryFilter filter, int limit) {
        TypedQuery<Training> query = entities.createQuery(statement(filter), Training.class);
        query.setParameter("athlete", athlete.value());
        if (!filter.sports().isEmpty()) {
            query.setParameter("sports", filter.sports());
        }
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.to().ifPresent(to -> query.setParameter("to", to));
        filter.hasTrack().ifPresent(hasTrack -> query.setParameter("hasTrack", hasTrack));
        filter.gear().ifPresent(gear -> query.setParameter("gear", gear));
        filter.after()
                .ifPresent(after ->
                        query.setParameter("afterTime", after.startTime()).setParameter("afterId", after.trainingId()));
        return query.setMaxResults(limit).getResultList();
    }

    private static String statement(DiaryFilter filter) {
        return "select t from Training t where t.key.athlete.value = :athlete"
                + (filter.sports().isEmpty() ? "" : " and t.details.sport in :sports")
                + (filter.from().isEmpty() ? "" : " and t.details.start.time >= :from")
                + (filter.to().isEmpty() ? "" : " and t.details.start.time < :to")
                + (filter.hasTrack().isEmpty() ? "" : " and t.hasTrack = :hasTrack")
                + (filter.gear().isEmpty() ? "" : " and array_contains(t.details.gearIds, :gear)")
                + (filter.after().isEmpty()
                        ? ""
                        : " and (t.details.start.time, t.key.training.value) < (:afterTime, :afterId)")
                + " order by t.details.start.time desc, t.key.training.value desc";
    }
}
