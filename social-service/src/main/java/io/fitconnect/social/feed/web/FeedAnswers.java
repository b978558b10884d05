package io.fitconnect.social.feed.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.feed.FeedItem;
import io.fitconnect.social.feed.FeedPosition;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders pages of feeds, with names. They hold for one reader, and only until somebody decides otherwise. */
@Component
class FeedAnswers {

    private final People people;

    FeedAnswers(People people) {
        this.people = people;
    }

    static Optional<FeedPosition> after(@Nullable String cursor) {
        return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, FeedPosition.class));
    }

    ResponseEntity<Page<FeedItemView>> of(Page<FeedItem> page) {
        Map<UUID, String> names =
                people.names(page.items().stream().map(FeedItem::author).collect(Collectors.toSet()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(page.map(item -> FeedItemView.of(item, names)));
    }
}
