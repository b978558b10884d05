package io.fitconnect.social.discussion.web;

import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.tally.Counts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many reacted, as many as the list holds. */
@Schema(name = "ReactionCounts")
record ReactionsView(
        @Schema(description = "Of all kinds together") long total,

        @Schema(description = "The kinds that occur, the most frequent first")
        List<ReactionCountView> kinds,

        @Schema(description = "The caller's own; absent without one") @Nullable
        ReactionKind own) {

    static ReactionsView of(Counts counts, @Nullable ReactionKind own) {
        List<ReactionCountView> kinds = Arrays.stream(ReactionKind.values())
                .map(kind -> new ReactionCountView(kind, counts.of(kind.wireName())))
                .filter(kind -> kind.count() > 0)
                .sorted(Comparator.comparingLong(ReactionCountView::count).reversed())
                .toList();
        return new ReactionsView(
                kinds.stream().mapToLong(ReactionCountView::count).sum(), kinds, own);
    }
}
