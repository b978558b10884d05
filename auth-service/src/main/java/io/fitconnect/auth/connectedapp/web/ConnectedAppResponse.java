package io.fitconnect.auth.connectedapp.web;

import io.fitconnect.auth.connectedapp.ConnectedApp;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connected application. */
@Schema(name = "ConnectedApp")
record ConnectedAppResponse(
        @Schema(description = "The id that the application names itself with", example = "demo-tracker")
        String clientId,

        @Schema(description = "Its name, which its vendor chose", example = "Demo Tracker")
        String name,

        @Schema(description = "What it may do", example = "[\"activity:write\", \"openid\"]")
        List<String> scopes,

        @Schema(description = "When it was allowed first; absent where that was not recorded") @Nullable
        Instant since,

        @Schema(description = "When it got its last access token; absent when it has none") @Nullable
        Instant lastUsed) {

    static ConnectedAppResponse of(ConnectedApp app) {
        return new ConnectedAppResponse(
                app.clientId(),
                app.name(),
                app.scopes(),
                app.since().orElse(null),
                app.lastUsed().orElse(null));
    }
}
