package io.fitconnect.training.grouptraining.club;

import java.util.UUID;

/** Keeps who leads which club. A state that is older than the kept one changes nothing. */
public interface ClubRoles {

    void keep(UUID athlete, UUID club, boolean isLeader, long version);
}
