package io.fitconnect.gamification.flag;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Appeals against a flag, once. */
@UseCase
public class AppealFlag {

    private final Flags flags;
    private final Clock clock;

    AppealFlag(Flags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    /** The same appeal again changes nothing. */
    public Flag handle(UUID athlete, UUID id, String text) {
        Flag appealed =
                flags.find(athlete, id).orElseThrow(FlagProblems::notFound).appealed(text, clock.instant());
        flags.put(appealed);
        return appealed;
    }
}
