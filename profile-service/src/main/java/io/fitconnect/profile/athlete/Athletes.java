package io.fitconnect.profile.athlete;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All athletes. */
interface Athletes extends Repository<Athlete, AthleteId> {

    Optional<Athlete> findById(AthleteId id);

    boolean existsById(AthleteId id);

    /** All athletes in the order of their ids, so many of those behind the given one. */
    @Query("select a from Athlete a where a.id.value > :after order by a.id.value")
    List<Athlete> listAfter(UUID after, Limit limit);

    /** Writes at once, so that the version is the new one and what refers to the athlete can be written after it. */
    Athlete saveAndFlush(Athlete athlete);

    default Athlete get(AthleteId id) {
        return findById(id).orElseThrow(AthleteProblems::profileNotReady);
    }
}
