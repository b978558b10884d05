package io.fitconnect.profile.athlete;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All athletes. */
interface Athletes extends Repository<Athlete, AthleteId> {

    Optional<Athlete> findById(AthleteId id);

    boolean existsById(AthleteId id);

    Athlete saveAndFlush(Athlete athlete);
}
