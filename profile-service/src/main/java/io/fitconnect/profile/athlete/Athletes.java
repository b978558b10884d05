package io.fitconnect.profile.athlete;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All athletes. */
interface Athletes extends Repository<Athlete, AthleteId> {

    Optional<Athlete> findById(AthleteId id);

    boolean existsById(AthleteId id);

    /** Writes at once, so that the version is the new one and what refers to the athlete can be written after it. */
    Athlete saveAndFlush(Athlete athlete);

    default Athlete get(AthleteId id) {
        return findById(id).orElseThrow(AthleteProblems::profileNotReady);
    }
}
