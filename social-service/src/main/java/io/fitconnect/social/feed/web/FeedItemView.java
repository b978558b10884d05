package io.fitconnect.social.feed.web;

import io.fitconnect.social.feed.FeedItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of a feed. Its figures, map and photos are training-service's to show. */
record FeedItemView(
        @Schema(
                description = "training: read its card from /api/v1/shared-trainings; group-training: read it from"
                        + " /api/v1/group-trainings/{id}. The list may grow",
                example = "training")
        String kind,

        @Schema(description = "Id of the training or group training")
        UUID id,

        @Schema(description = "Who recorded the training, or organises the group training")
        UUID athleteId,

        @Schema(description = "The athlete's name; absent when unknown") @Nullable
        String name,

        @Schema(
                description =
                        "When the training was recorded or the group training announced, UTC; decides its place, and never changes")
        Instant recordedAt) {

    static FeedItemView of(FeedItem item, Map<UUID, String> names) {
        return new FeedItemView(
                item.kind().wireName(),
                item.id().value(),
                item.author(),
                names.get(item.author()),
                item.id().at());
    }
}
