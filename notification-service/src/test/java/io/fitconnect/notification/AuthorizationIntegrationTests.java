package io.fitconnect.notification;

import io.fitconnect.notification.mail.UnsubscribeLink;
import io.fitconnect.notification.mail.UnsubscribeLinks;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.platform.test.access.AccessTable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what: the table {@code authorization.txt}, endpoint by endpoint and viewer by viewer. */
@RunningNotificationService
class AuthorizationIntegrationTests implements AccessMatrix.AccessWorld {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");

    private static final String DEVICE = """
            {"endpoint": "https://push.example/1", "name": "Firefox on Linux", "keys": {"auth": "BTBZMqHH6r4Tts7J_aSIgg", "p256dh":
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private UnsubscribeLinks links;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private final UUID owner = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    @Test
    void hasALineForEachEndpoint() {
        AccessMatrix.assertCovers(TABLE, mappings);
    }

    @Test
    void keepsTheTable() {
        new AccessMatrix(TABLE, "http://localhost:" + port, this).assertKept();
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, InboxClient.PATH);
    }

    @Test
    void refusesTokensThatNoServiceMayAccept() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, InboxClient.PATH);
    }

    @Override
    public @Nullable TestToken token(String viewer) {
        TestToken full = TestTokens.athlete(owner);
        return switch (viewer) {
            case "owner" -> full;
            case "reader" -> full.scopes("notification:read");
            case "writer" -> full.scopes("notification:write");
            case "stranger" -> TestTokens.athlete(stranger);
            case "vendor" -> full.client("demo-tracker").scopes("activity:read", "activity:write");
            case "unscoped" -> full.scopes("openid", "profile:read", "profile:write");
            case "service" ->
                TestTokens.application("training-service").scopes("notification:read", "notification:write");
            case "application" -> TestTokens.application("demo-tracker");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    /** A notification of its own, since the row may delete it. */
    @Override
    public String address(AccessRow row) {
        String path = row.path().replace("{kind}", "gear-worn").replace("{channel}", "push");
        if (path.contains("{device}")) {
            return path.replace("{device}", newDevice());
        }
        if (path.contains("{secret}")) {
            return links.pathOf(new UnsubscribeLink(owner, "gear-worn"));
        }
        return path.contains("{id}") ? path.replace("{id}", newNotification()) : path;
    }

    private String newDevice() {
        byte[] device = InboxClient.of(port, owner)
                .http()
                .post()
                .uri(InboxClient.PATH + "/devices")
                .contentType(MediaType.APPLICATION_JSON)
                .body(DEVICE)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(device))
                .get("id")
                .asString();
    }

    private String newNotification() {
        InboxClient app = InboxClient.of(port, owner);
        int before = app.list().size();
        KafkaEvents.send(GearEvents.worn(owner, UUID.randomUUID(), "near"));
        return app.await(before + 1).get(0).get("id").asString();
    }

    @Override
    public @Nullable String body(AccessRow row) {
        return switch (row.endpoint()) {
            case "PUT /api/v1/notifications/preferences/{kind}/{channel}" -> "{\"wanted\": false}";
            case "POST /api/v1/notifications/devices" -> DEVICE;
            case "PUT /api/v1/notifications/limits/{channel}" -> "{\"perDay\": 5}";
            case "PUT /api/v1/notifications/quiet-hours" -> "{\"from\": \"22:00\", \"to\": \"07:00\"}";
            default -> null;
        };
    }

    @Override
    public String ifMatch(AccessRow row) {
        return "*";
    }
}
