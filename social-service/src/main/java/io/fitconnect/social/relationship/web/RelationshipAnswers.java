package io.fitconnect.social.relationship.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.relationship.Entry;
import io.fitconnect.social.relationship.EntryPosition;
import io.fitconnect.social.relationship.ListTies;
import io.fitconnect.social.relationship.Relationship;
import io.fitconnect.social.relationship.Tie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders pairs and lists with the names that the viewer may read. */
@Component
class RelationshipAnswers {

    static final String LIMIT = "People on a page";
    static final String CURSOR = "The nextCursor of the page before";

    private final ListTies listTies;
    private final People people;

    RelationshipAnswers(ListTies listTies, People people) {
        this.listTies = listTies;
        this.people = people;
    }

    ResponseEntity<Page<RelatedView>> list(Caller caller, Tie tie, @Nullable String cursor, int limit) {
        UUID athlete = caller.requireSubject();
        EntryPosition after = cursor == null ? EntryPosition.FIRST : Cursor.decode(cursor, EntryPosition.class);
        Page<Entry> page = listTies.handle(athlete, tie, after, limit);
        Map<UUID, String> names = names(athlete, page.items());
        return ok(page.map(entry -> RelatedView.of(entry, names)));
    }

    ResponseEntity<RelationshipView> view(Relationship relationship, UUID viewer) {
        UUID other = relationship.other(viewer);
        Map<UUID, String> names = relationship.knowsName(viewer)
                ? people.names(Set.of(other))
                : people.namesShownTo(viewer, Set.of(other));
        return ok(RelationshipView.of(relationship, viewer, names.get(other)));
    }

    static <T> ResponseEntity<T> ok(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(body);
    }

    private Map<UUID, String> names(UUID viewer, List<Entry> entries) {
        Map<UUID, String> names = new HashMap<>(people.names(others(entries, Entry::named)));
        names.putAll(people.namesShownTo(viewer, others(entries, entry -> !entry.named())));
        return names;
    }

    private static List<UUID> others(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).map(Entry::other).toList();
    }
}
