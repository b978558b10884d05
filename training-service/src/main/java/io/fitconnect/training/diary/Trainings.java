package io.fitconnect.training.diary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All trainings of all athletes; every question names the athlete. */
interface Trainings extends Repository<Training, TrainingKey> {

    Optional<Training> findById(TrainingKey key);

    /** The version of a training that counts. */
    @Query("select t.version from Training t where t.key = :key and t.trashedAt is null")
    Optional<Long> findVersion(TrainingKey key);

    /** Finds the training of an activity, in the trash too. */
    @Query("select t from Training t where t.key.athlete = :athlete and t.provenance.activity = :activity")
    Optional<Training> findOfActivity(AthleteId athlete, ActivityId activity);

    @Query("select t from Training t where t.key.athlete = :athlete"
            + " and t.details.start.time >= :from and t.details.start.time < :to and t.trashedAt is null")
    List<Training> listStarted(AthleteId athlete, Instant from, Instant to);

    /** All trainings that count in the order of athlete and id, so many of those behind the given ones. */
    @Query("select t from Training t where (t.key.athlete.value, t.key.training.value) > (:athlete, :training)"
            + " and t.trashedAt is null"
            + " order by t.key.athlete.value, t.key.training.value")
    List<Training> listAfter(UUID athlete, UUID training, Limit limit);

    @Query("select t from Training t where t.key.athlete = :athlete and t.key.training.value > :training"
            + " and t.trashedAt is null order by t.key.training.value")
    List<Training> listOfAthleteAfter(AthleteId athlete, UUID training, Limit limit);

    @Query("select t.key.training.value from Training t where t.key.athlete = :athlete and t.trashedAt is null")
    List<UUID> listIdsOfAthlete(AthleteId athlete);

    @Query("select t from Training t where t.key.athlete = :athlete and t.key.training.value in :trainings"
            + " and t.trashedAt is null")
    List<Training> listOfAthlete(AthleteId athlete, Collection<UUID> trainings);

    @Query("select distinct t.key.athlete.value from Training t where t.key.athlete.value > :athlete"
            + " order by t.key.athlete.value")
    List<UUID> listAthletesAfter(UUID athlete, Limit limit);

    /** Writes at once, so that the version is the new one and what refers to the training can be written after it. */
    Training saveAndFlush(Training training);

    void delete(Training training);

    /** Writes what was deleted at once. */
    void flush();

    /** Returns a training that counts: what lies in the trash is not found. */
    default Training get(TrainingKey key) {
        return findById(key)
                .filter(training -> training.trashedAt().isEmpty())
                .orElseThrow(() -> TrainingProblems.notFound(key));
    }

    /** Returns a training from the trash. */
    default Training getTrashed(TrainingKey key) {
        return findTrashed(key).orElseThrow(() -> TrainingProblems.notFound(key));
    }

    default Optional<Training> findTrashed(TrainingKey key) {
        return findById(key).filter(training -> training.trashedAt().isPresent());
    }
}
