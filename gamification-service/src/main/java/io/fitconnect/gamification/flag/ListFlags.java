package io.fitconnect.gamification.flag;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.UUID;

/** Lists the flags against an athlete's own recordings. */
@UseCase(readOnly = true)
public class ListFlags {

    private final Flags flags;

    ListFlags(Flags flags) {
        this.flags = flags;
    }

    public Page<Flag> handle(UUID athlete, FlagPosition after, int limit) {
        Page.requireLimit(limit);
        return Page.of(flags.list(athlete, after.flag(), limit + 1), limit, flag -> new FlagPosition(flag.id()));
    }
}
