package io.fitconnect.integration.connector.web;

import io.fitconnect.integration.connector.Connection;
import io.fitconnect.integration.connector.Standing;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the athlete stands with one tracker. */
@Schema(name = "TrackerConnection")
record ConnectionView(
        @Schema(description = "Names the tracker in addresses")
        String tracker,

        @Schema(description = "How people call it") String title,

        @Schema(
                description = "Expired: the tracker no longer accepts the consent, and the athlete connects again",
                allowableValues = {"not-connected", "connected", "expired"})
        String state,

        @Schema(description = "What there is to say, in the language of the request")
        List<String> words,

        @Nullable Instant connectedAt,

        @Schema(description = "When the tracker was last asked, or told of something") @Nullable
        Instant lastExchangeAt,

        @Schema(
                description = "Of the first fetching of older recordings",
                allowableValues = {"running", "done"})
        @Nullable
        String history,

        @Schema(description = "What the athlete consented to, in the tracker's words")
        Set<String> scopes) {

    static ConnectionView of(Standing standing, Locale language) {
        List<String> words =
                standing.words().stream().map(message -> message.in(language)).toList();
        Connection connection = standing.connection().orElse(null);
        if (connection == null) {
            return new ConnectionView(
                    standing.tracker(), standing.title(), "not-connected", words, null, null, null, Set.of());
        }
        return new ConnectionView(
                standing.tracker(),
                standing.title(),
                WireName.of(connection.state()),
                words,
                connection.connectedAt(),
                connection.exchangedAt(),
                WireName.of(connection.history()),
                new TreeSet<>(connection.scopes()));
    }
}
