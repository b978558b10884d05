package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.moderation.CasePosition;
import io.fitconnect.social.moderation.CaseState;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.ModerationCase;
import java.util.UUID;

/** Lists the cases of a state that are not about the moderator. */
@UseCase(readOnly = true)
public class ListCases {

    private final Cases cases;

    ListCases(Cases cases) {
        this.cases = cases;
    }

    public Page<ModerationCase> handle(CaseState state, UUID moderator, CasePosition after, int limit) {
        Page.requireLimit(limit);
        return Page.of(cases.list(state, moderator, after, limit + 1), limit, CasePosition::of);
    }
}
