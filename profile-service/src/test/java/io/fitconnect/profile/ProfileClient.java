package io.fitconnect.profile;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.TestToken;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.node.ObjectNode;

/** An athlete's app: speaks HTTP with a running service, with the given token. */
record ProfileClient(RestTestClient http) {

    static final String PATH = "/api/v1/profiles/me";

    static ProfileClient with(int port, TestToken token) {
        return new ProfileClient(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, token.bearer())
                .build());
    }

    /** What auth-service announces of a new account. */
    static Event registrationOf(UUID athlete) {
        Event example = EventContracts.exampleEvent("auth", "account", "account-registered", athlete.toString());
        ((ObjectNode) example.data()).put("accountId", athlete.toString());
        return example;
    }

    ResponseSpec view() {
        return http.get().uri(PATH).exchange();
    }

    ResponseSpec change(String etag, String patch) {
        return http.patch()
                .uri(PATH)
                .header(HttpHeaders.IF_MATCH, etag)
                .header(HttpHeaders.CONTENT_TYPE, "application/merge-patch+json")
                .body(patch)
                .exchange();
    }
}
