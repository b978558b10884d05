package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Calendar;
import io.fitconnect.training.diary.Training;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Reads along the index on athlete and local date. */
@Repository
class JpaCalendar implements Calendar {

    private final EntityManager entities;

    JpaCalendar(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked") // the query's class is Training
    public List<Training> list(AthleteId athlete, LocalDate from, LocalDate to, int limit) {
        return entities.createNativeQuery("""
                        select t.* from training_day d
                        join training t on t.athlete_id = d.athlete_id and t.id = d.training_id
                        where d.athlete_id = :athlete and d.local_date between :from and :to
                        order by d.local_date, t.start_time, t.id""", Training.class)
                .setParameter("athlete", athlete.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }
}
