package io.fitconnect.social.subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subjects that are talked about. */
public interface OpenedSubjects {

    /** Notes that something is said on the subject; it may be known. */
    void open(SubjectKey key, Instant now);

    /** Their ids in order, after one of them. */
    List<UUID> list(Optional<UUID> after, int limit);

    /** Some of those that are trainings of an athlete. */
    List<UUID> listOf(UUID athlete, int limit);

    /** Forgets whose training it is. */
    void forgetAthlete(UUID subjectId);

    void remove(UUID subjectId);
}
