package io.fitconnect.gamification.board.web;

import io.fitconnect.gamification.board.Contender;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On which boards the athlete stands. */
@Schema(name = "BoardListing")
record ListingView(
        @Schema(description = "Whether on any; false after opting out")
        boolean listed,

        @Schema(description = "Whether on those that strangers see: listed, and known to be of age")
        boolean shownToStrangers,

        @Schema(description = "Region of the board; absent where the profile says none") @Nullable
        String region,

        @Schema(description = "Age band of the board; absent of minors and where it is not known") @Nullable
        String ageBand) {

    static ListingView of(Contender contender) {
        return new ListingView(
                contender.listed(), contender.listed() && contender.adult(), contender.region(), contender.ageBand());
    }
}
