package io.fitconnect.social.club.training;

import java.time.Instant;
import java.util.UUID;

/** Of which group trainings and series the members of a club were told. */
public interface ToldTrainings {

    /**
     * Keeps that the club is told.
     *
     * @param subject a series, or a group training that is no occurrence of one
     * @return false when it was before
     */
    boolean addIfAbsent(UUID subject, UUID club, Instant now);
}
