package io.fitconnect.training.feed.web;

import io.fitconnect.training.feed.CalendarFeed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the calendar is open. */
@Schema(name = "CalendarFeed")
record FeedView(
        @Schema(description = "Whether an address leads to it")
        boolean open,

        @Schema(description = "When its address was made; absent while it is closed") @Nullable
        Instant createdAt) {

    static FeedView of(Optional<CalendarFeed> feed) {
        return new FeedView(feed.isPresent(), feed.map(CalendarFeed::createdAt).orElse(null));
    }
}
