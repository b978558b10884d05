package io.fitconnect.social;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.platform.test.access.AccessTable;
import io.fitconnect.social.club.ClubAccess;
import io.fitconnect.social.conversation.ConversationAccess;
import io.fitconnect.social.discussion.DiscussionAccess;
import io.fitconnect.social.feed.FeedAccess;
import io.fitconnect.social.moderation.ModerationAccess;
import io.fitconnect.social.people.PeopleAccess;
import io.fitconnect.social.relationship.RelationshipAccess;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: the table {@code authorization.txt}, endpoint by endpoint and viewer by viewer. */
@RunningSocialService
class AuthorizationIntegrationTests implements AccessMatrix.AccessWorld {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");

    /** A path that a good token may read. */
    private static final String READABLE = "/api/v1/friends";

    /** The first one that owns a row answers for it. */
    private static final List<AccessPart> PARTS = List.of(
            new ClubAccess(),
            new ConversationAccess(),
            new DiscussionAccess(),
            new FeedAccess(),
            new ModerationAccess(),
            new PeopleAccess(),
            new RelationshipAccess());

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private final UUID owner = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID moderator = UUID.randomUUID();

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
        TokenMatrix.assertRevocable("http://localhost:" + port, READABLE);
    }

    @Test
    void refusesTokensThatNoServiceMayAccept() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, READABLE);
    }

    @Override
    public @Nullable TestToken token(String viewer) {
        TestToken full = TestTokens.athlete(owner);
        return switch (viewer) {
            case "owner" -> full;
            case "reader" -> full.scopes("social:read");
            case "writer" -> full.scopes("social:write");
            case "stranger" -> TestTokens.athlete(stranger);
            case "vendor" -> full.client("demo-tracker").scopes("activity:read", "activity:write");
            case "unscoped" -> full.scopes("openid", "profile:read", "profile:write");
            case "service" -> TestTokens.application("training-service").scopes("social:read", "social:write");
            case "application" -> TestTokens.application("demo-tracker");
            case "moderator" ->
                TestTokens.athlete(moderator).scopes("openid", "back-office").roles("athlete", "moderator");
            case "support" ->
                TestTokens.athlete(moderator).scopes("openid", "back-office").roles("athlete", "support");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    @Override
    public String address(AccessRow row) {
        return part(row).map(part -> part.address(row, actors())).orElse(row.path());
    }

    @Override
    public @Nullable String body(AccessRow row) {
        return part(row).map(part -> part.body(row, actors())).orElse(null);
    }

    @Override
    public String ifMatch(AccessRow row) {
        return "*";
    }

    private static Optional<AccessPart> part(AccessRow row) {
        return PARTS.stream().filter(part -> part.owns(row)).findFirst();
    }

    private AccessActors actors() {
        return new AccessActors(port, owner, stranger);
    }
}
