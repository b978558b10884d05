package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who came: of those who are going, waiting or invited, whoever has a recording, a check-in or a confirmation. */
public interface Attendances {

    /** Those whom the viewer may know of, in the order in which they joined. */
    List<Attendee> list(UUID groupTraining, AthleteId viewer, int limit);

    /** How many came whom the viewer may know of. */
    int count(UUID groupTraining, AthleteId viewer);

    /** How many came, for all of them. */
    int count(UUID groupTraining);

    /** How many came and have a recording. */
    int countRecorded(UUID groupTraining);

    /** All who came, in the order of their ids. */
    List<AthleteId> listAll(UUID groupTraining);

    /** The group trainings that begin between the moments and to which the athlete is going. */
    List<UUID> listGoing(AthleteId athlete, Instant from, Instant to, int limit);

    /** Confirms, whether a recording proves it or not; the first confirmation stays. */
    void confirm(UUID groupTraining, AthleteId athlete, Instant now);

    /** Notes that another participant met the athlete; takes the place of a confirmation, and stays when one is withdrawn. */
    void checkIn(UUID groupTraining, AthleteId athlete, Instant metAt);

    /** Takes a confirmation back. */
    void withdraw(UUID groupTraining, AthleteId athlete);
}
