package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTests {

    private static final OAuthClient VENDOR = new OAuthClient(
            "tracker", "secret", URI.create("https://tracker.example/callback"), List.of("activity:write"));

    @Test
    void refreshesATokenThatIsAboutToEnd() throws IOException {
        try (var platform = new StandIn()) {
            platform.answers(200, Map.of(), "{\"access_token\":\"new\",\"expires_in\":600}")
                    .answers(200, Map.of(), "{}");
            var old = new Tokens(
                    "old", "refresh", "id", "activity:write", Instant.now().plusSeconds(5));
            var session = new Session(platform.client(), VENDOR, old, false);

            session.api().get("/api/v1/trainings").expect(200);

            assertThat(platform.requests())
                    .satisfiesExactly(
                            refresh -> assertThat(refresh)
                                    .startsWith("POST /oauth2/token Basic dHJhY2tlcjpzZWNyZXQ= ")
                                    .contains("grant_type=refresh_token", "&", "refresh_token=refresh"),
                            request -> assertThat(request).startsWith("GET /api/v1/trainings Bearer new "));
            assertThat(session.tokens().findRefreshToken()).contains("refresh");
        }
    }
}
