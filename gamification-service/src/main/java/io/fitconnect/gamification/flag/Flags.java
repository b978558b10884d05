package io.fitconnect.gamification.flag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All flags. */
public interface Flags {

    Optional<Flag> find(UUID athlete, UUID id);

    /** The athlete's, the newest first. */
    List<Flag> list(UUID athlete, UUID before, int limit);

    List<Flag> listOf(UUID athlete, UUID activity);

    /** Those of the athlete that say that a recording was replayed. */
    List<Flag> listReplaysOf(UUID athlete, UUID activity);

    /** Those that wait for a moderator, the longest waiting first. */
    List<Flag> listAppealed(AppealPosition after, int limit);

    void put(Flag flag);

    void remove(Flag flag);
}
