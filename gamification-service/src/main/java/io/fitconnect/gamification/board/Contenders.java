package io.fitconnect.gamification.board;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All athletes who may stand on boards. */
public interface Contenders {

    Optional<Contender> find(UUID athlete);

    /** Keeps what a profile says; returns false when it is not newer than what is kept. The athlete's own choice stays. */
    boolean follow(UUID athlete, @Nullable String region, @Nullable String ageBand, boolean adult, long version);

    /** Keeps the athlete's own choice; returns whether it is another one. */
    boolean choose(UUID athlete, boolean listed);
}
