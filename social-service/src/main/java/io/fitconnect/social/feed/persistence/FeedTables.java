package io.fitconnect.social.feed.persistence;

import io.fitconnect.platform.cassandra.WideRows;
import org.springframework.stereotype.Component;

/** The three tables of candidates, prepared once. */
@Component
class FeedTables {

    private final FeedStatements ofReaders;
    private final FeedStatements ofAuthors;
    private final FeedStatements ofClubs;

    FeedTables(WideRows rows) {
        ofReaders = new FeedStatements(rows, "feed_entry", "reader_id");
        ofAuthors = new FeedStatements(rows, "author_entry", "author_id");
        ofClubs = new FeedStatements(rows, "club_entry", "club_id");
    }

    FeedStatements ofReaders() {
        return ofReaders;
    }

    FeedStatements ofAuthors() {
        return ofAuthors;
    }

    FeedStatements ofClubs() {
        return ofClubs;
    }
}
