package io.fitconnect.social.conversation;

import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of the owner, with a message and a member, at every address of conversations. */
public final class ConversationAccess implements AccessPart {

    private static final String ONE = ConversationClient.PATH + "/{id}";
    private static final Map<String, String> BODIES = Map.of(
            "PUT " + ConversationClient.PATH + "/settings", "{\"whoMayWrite\": \"friends\"}",
            "PATCH " + ONE, "{\"muted\": true}",
            "PUT " + ONE + "/read", "{\"number\": 1}",
            "PUT " + ONE + "/messages/{clientId}", "{\"text\": \"See you at eight\"}",
            "PATCH " + ONE + "/messages/by-number/{number}", "{\"text\": \"See you at nine\"}");

    private @Nullable ConversationClient member;
    private @Nullable String group;

    @Override
    public boolean owns(AccessRow row) {
        return row.path().startsWith(ConversationClient.PATH);
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        ConversationClient owner = new ConversationClient(actors.port(), actors.owner());
        String path = row.path().replace("{clientId}", UUID.randomUUID().toString());
        if (path.contains("/invitations/{id}")) {
            owner.choose("everyone");
            return path.replace("{id}", member(actors).invite("Hills", owner));
        }
        if (path.contains("{athleteId}")) {
            ConversationClient other = member(actors);
            if (row.method().equals("DELETE")) {
                owner.send(
                        "PUT",
                        ConversationClient.PATH + "/" + group(owner, actors) + "/participants/" + other.athlete(),
                        null);
            }
            path = path.replace("{athleteId}", other.athlete().toString());
        }
        if (path.contains("{number}")) {
            path = path.replace("{number}", Long.toString(owner.say(group(owner, actors), "See you at eight")));
        }
        return path.contains("{id}") ? path.replace("{id}", group(owner, actors)) : path;
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        return row.endpoint().equals("POST " + ConversationClient.PATH)
                ? "{\"title\": \"Hills\", \"athleteIds\": [\"%s\"]}"
                        .formatted(member(actors).athlete())
                : BODIES.get(row.endpoint());
    }

    private ConversationClient member(AccessActors actors) {
        if (member == null) {
            member = ConversationClient.open(actors.port());
        }
        return Objects.requireNonNull(member);
    }

    private String group(ConversationClient owner, AccessActors actors) {
        if (group == null) {
            group = owner.startGroup("Hills", member(actors));
        }
        return Objects.requireNonNull(group);
    }
}
