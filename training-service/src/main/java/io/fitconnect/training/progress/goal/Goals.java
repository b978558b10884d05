package io.fitconnect.training.progress.goal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All goals of all athletes; every question names the athlete. */
interface Goals extends Repository<Goal, GoalKey> {

    Optional<Goal> findById(GoalKey key);

    @Query("select g from Goal g where g.key.athlete = :athlete order by g.key.id")
    List<Goal> listOf(UUID athlete);

    @Query("select count(g) from Goal g where g.key.athlete = :athlete")
    long countOf(UUID athlete);

    Goal saveAndFlush(Goal goal);

    void delete(Goal goal);

    default Goal get(GoalKey key) {
        return findById(key).orElseThrow(() -> GoalProblems.notFound(key));
    }
}
