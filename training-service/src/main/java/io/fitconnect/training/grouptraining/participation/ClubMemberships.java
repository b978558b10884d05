package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Memberships of clubs, as social-service announced them. */
public interface ClubMemberships {

    /** Those of the clubs that the athlete is a member of. */
    Set<UUID> listOf(AthleteId athlete, Collection<UUID> clubs);
}
