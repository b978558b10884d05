package io.fitconnect.training.diary;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All trainings of all athletes; every question names the athlete. */
interface Trainings extends Repository<Training, TrainingKey> {

    Optional<Training> findById(TrainingKey key);

    @Query("select count(t) > 0 from Training t where t.key.athlete = :athlete and t.provenance.activity = :activity")
    boolean existsOfActivity(AthleteId athlete, ActivityId activity);

    /** Writes at once, so that the version is the new one and what refers to the training can be written after it. */
    Training saveAndFlush(Training training);

    void delete(Training training);

    default Training get(TrainingKey key) {
        return findById(key).orElseThrow(() -> TrainingProblems.notFound(key));
    }
}
