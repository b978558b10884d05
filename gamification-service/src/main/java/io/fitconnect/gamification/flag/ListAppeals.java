package io.fitconnect.gamification.flag;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;

/** Lists the appeals that wait for a moderator. */
@UseCase(readOnly = true)
public class ListAppeals {

    private final Flags flags;

    ListAppeals(Flags flags) {
        this.flags = flags;
    }

    public Page<Flag> handle(AppealPosition after, int limit) {
        Page.requireLimit(limit);
        return Page.of(flags.listAppealed(after, limit + 1), limit, AppealPosition::of);
    }
}
