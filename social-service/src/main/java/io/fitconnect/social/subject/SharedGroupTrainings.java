package io.fitconnect.social.subject;

import java.util.UUID;

/** Who may see which group training. A state that is older than the kept one changes nothing. */
public interface SharedGroupTrainings {

    void keep(SharedGroupTraining training);

    /**
     * Whether a group training that was for a club is cancelled, or is that club's no more. An unknown one is not withdrawn.
     *
     * @param revision of the state in which it was for the club; what an older one says does not count
     */
    boolean isWithdrawn(UUID groupTraining, UUID club, long revision);

    /** Keeps what an athlete is to a group training. */
    void keepParticipant(SharedParticipant participant);
}
