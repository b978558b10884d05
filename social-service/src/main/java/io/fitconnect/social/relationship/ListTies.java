package io.fitconnect.social.relationship;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.UUID;

/** Lists the people with whom an athlete has one kind of tie, newest first, without hidden accounts. */
@UseCase(readOnly = true)
public class ListTies {

    private final Relationships relationships;

    ListTies(Relationships relationships) {
        this.relationships = relationships;
    }

    public Page<Entry> handle(UUID athlete, Tie tie, EntryPosition after, int limit) {
        Page.requireLimit(limit);
        return Page.of(relationships.list(athlete, tie, after, limit + 1), limit, EntryPosition::of);
    }
}
