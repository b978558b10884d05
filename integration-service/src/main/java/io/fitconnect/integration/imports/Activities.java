package io.fitconnect.integration.imports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All activities; every access names the athlete. */
public interface Activities extends Repository<Activity, ActivityKey> {

    Optional<Activity> findByKey(ActivityKey key);

    Activity save(Activity activity);

    /** Writes at once, so that what refers to the activity can be written after it. */
    Activity saveAndFlush(Activity activity);

    @Query(
            "select a from Activity a where a.key.athleteId = :athleteId and a.importId in :importIds order by a.session")
    List<Activity> listOfImports(UUID athleteId, Collection<UUID> importIds);

    @Query("""
            select a from Activity a where a.key.athleteId = :athleteId and a.trainingId = :trainingId
            and a.deletedAt is null order by a.key.id
            """)
    List<Activity> listOfTraining(UUID athleteId, UUID trainingId);
}
