package io.fitconnect.social.feed;

import io.fitconnect.platform.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A member of a club reads what its members show to it. */
@Component
public class ReadClubFeed {

    private final SeenEntries seenEntries;
    private final FeedPages pages;

    ReadClubFeed(SeenEntries seenEntries, FeedPages pages) {
        this.seenEntries = seenEntries;
        this.pages = pages;
    }

    /** Refuses with 404 who is no member. */
    public Page<FeedItem> handle(UUID reader, UUID club, Optional<FeedPosition> after, int limit) {
        Page.requireLimit(limit);
        if (!seenEntries.isMember(reader, club)) {
            throw FeedProblems.noSuchClub(club);
        }
        return pages.read(
                Sources.ofClub(club), after, limit, candidates -> seenEntries.listSeenOfClub(reader, club, candidates));
    }
}
