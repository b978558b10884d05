package io.fitconnect.social.club;

import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** Clubs of the owner that only members see, in the authorization matrix. */
public final class ClubAccess implements AccessPart {

    private static final String CLUBS = ClubClient.PATH;
    private static final String INVITATIONS = "/api/v1/club-invitations";

    private @Nullable String shared;

    @Override
    public boolean owns(AccessRow row) {
        return row.path().startsWith(CLUBS) || row.path().startsWith(INVITATIONS);
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        ClubClient owner = ClubClient.of(actors.owner(), actors.port());
        String path = row.path();
        if (path.endsWith("/search")) {
            return path + "?q=hill";
        }
        if (path.contains("{secret}")) {
            return path.replace("{secret}", open(owner, row.isSafe() ? shared(owner) : hidden(owner)));
        }
        if (row.endpoint().equals("DELETE " + CLUBS + "/{id}/requests/{athleteId}")) {
            return requested(path, owner, actors);
        }
        boolean isEnding = path.endsWith("/owner")
                || row.endpoint().equals("PUT " + CLUBS + "/{id}/closing")
                || row.endpoint().equals("DELETE " + CLUBS + "/{id}/membership");
        String id = isEnding ? hidden(owner) : shared(owner);
        String address = path.replace("{id}", id);
        return address.contains("{athleteId}")
                ? address.replace(
                        "{athleteId}", newMember(owner, id, actors).athlete().toString())
                : address;
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        return switch (row.endpoint().replace(CLUBS, "")) {
            case "POST " -> ClubClient.club(ClubClient.newName(), "open");
            case "PATCH /{id}" -> "{\"rules\": \"Greet each other.\"}";
            case "PUT /{id}/owner" -> "{\"athleteId\": \"%s\"}".formatted(actors.owner());
            case "PUT /{id}/members/{athleteId}/role" -> "{\"role\": \"moderator\"}";
            default -> null;
        };
    }

    private String shared(ClubClient owner) {
        String club = shared == null ? hidden(owner) : shared;
        shared = club;
        return club;
    }

    private static String hidden(ClubClient owner) {
        return owner.found(ClubClient.hidden(ClubClient.newName()));
    }

    /** Somebody requested before the club was hidden. */
    private static String requested(String path, ClubClient owner, AccessActors actors) {
        String id = owner.found(ClubClient.club(ClubClient.newName(), "request"));
        ClubClient asking = ClubClient.ofNewAthlete(actors.port());
        asking.join(id);
        owner.change(id, "{\"admission\": \"invitation\", \"visibility\": \"members\"}");
        return path.replace("{id}", id).replace("{athleteId}", asking.athlete().toString());
    }

    private static ClubClient newMember(ClubClient owner, String id, AccessActors actors) {
        ClubClient member = ClubClient.ofNewAthlete(actors.port());
        member.send(HttpMethod.PUT, INVITATIONS + "/" + open(owner, id) + "/membership", null)
                .expectStatus()
                .isOk();
        return member;
    }

    private static String open(ClubClient owner, String id) {
        return ClubClient.read(owner.send(HttpMethod.POST, CLUBS + "/" + id + "/invitation-link", null))
                .get("secret")
                .asString();
    }
}
