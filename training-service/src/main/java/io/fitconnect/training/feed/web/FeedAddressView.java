package io.fitconnect.training.feed.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where the calendar is. */
@Schema(name = "CalendarFeedAddress")
record FeedAddressView(
        @Schema(
                description =
                        "A secret. Behind the address of FitConnect: https or webcal, for programs that subscribe",
                example = "/calendars/AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM.ics")
        String path) {

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "FeedAddressView[not shown]";
    }
}
