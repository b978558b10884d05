package io.fitconnect.gamification.flag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What recordings are judged by. */
public interface JudgedActivities {

    /** Keeps a state; returns false when it is not newer than the kept one, or the recording was withdrawn. */
    boolean put(JudgedActivity judged);

    /** Keeps which sport it is said to be. */
    void say(JudgedActivity judged);

    Optional<JudgedActivity> find(UUID athlete, UUID activity);

    /** Whether the recording is or was the athlete's, also when it was withdrawn. */
    boolean isOf(UUID athlete, UUID activity);

    /** Those that share digests by which copies are looked for; a hundred at most, who share the most of them. */
    List<JudgedActivity> listAlike(JudgedActivity judged);

    /** Forgets what it is judged by; it stays away. */
    void withdraw(UUID athlete, UUID activity);
}
