package io.fitconnect.social.relationship;

import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Friends, requests, followers and blocks in the authorization matrix: each request is about an athlete who has just been announced. */
public final class RelationshipAccess implements AccessPart {

    private static final String OTHER = "{athleteId}";
    private static final List<String> PATHS = List.of(
            "/api/v1/friends",
            "/api/v1/friend-requests",
            "/api/v1/followers",
            "/api/v1/followees",
            "/api/v1/blocks",
            "/api/v1/relationships");

    @Override
    public boolean owns(AccessRow row) {
        return PATHS.stream()
                .anyMatch(path -> row.path().equals(path) || row.path().startsWith(path + "/"));
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        if (!row.path().contains(OTHER)) {
            return row.path();
        }
        Person other = Person.registered(actors.port(), "Mira Koval", "everyone");
        if (row.endpoint().equals("PUT /api/v1/friends/{athleteId}")) {
            Person.registered(actors.port(), actors.owner(), "Owner", "everyone");
            other.ask(actors.owner());
        }
        return row.path().replace(OTHER, other.id().toString());
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        return null;
    }
}
