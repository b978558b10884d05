package io.fitconnect.social.feed;

import io.fitconnect.platform.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person reads what friends, followed people and members of the same clubs do. */
@Component
public class ReadFeed {

    private final Readership readership;
    private final SeenEntries seenEntries;
    private final FeedPages pages;

    ReadFeed(Readership readership, SeenEntries seenEntries, FeedPages pages) {
        this.readership = readership;
        this.seenEntries = seenEntries;
        this.pages = pages;
    }

    public Page<FeedItem> handle(UUID reader, Optional<FeedPosition> after, int limit) {
        Page.requireLimit(limit);
        return pages.read(
                readership.sourcesOf(reader), after, limit, candidates -> seenEntries.listSeen(reader, candidates));
    }
}
