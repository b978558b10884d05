package io.fitconnect.social.feed;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** The owner's feed, and that of a club in which the owner alone is a member. */
public final class FeedAccess implements AccessPart {

    private static final String OF_CLUB = "/api/v1/clubs/{id}/feed";

    private @Nullable String club;

    @Override
    public boolean owns(AccessRow row) {
        return row.path().equals("/api/v1/feed") || row.path().equals(OF_CLUB);
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        return row.path().equals(OF_CLUB) ? OF_CLUB.replace("{id}", club(actors)) : row.path();
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        return null;
    }

    private String club(AccessActors actors) {
        if (club == null) {
            club = found(actors);
        }
        return Objects.requireNonNull(club);
    }

    private static String found(AccessActors actors) {
        byte[] body = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + actors.port())
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(actors.owner()).bearer())
                .build()
                .post()
                .uri("/api/v1/clubs")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\": \"Feed of %s\", \"admission\": \"invitation\", \"visibility\": \"members\"}"
                        .formatted(actors.owner().toString().substring(0, 8)))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(body))
                .get("id")
                .asString();
    }
}
