package io.fitconnect.social.content;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What moderators hide. Each measure that stands hides; content is shown again when the last one is lifted. */
public interface HiddenContents {

    /**
     * A condition under which content is hidden.
     *
     * @param place SQL expression of the id of its place
     * @param id    SQL expression of its own id
     */
    static String condition(String place, String id) {
        return "exists (select 1 from hidden_content h where h.place_id = " + place + " and h.id = " + id + ")";
    }

    void hide(ContentKey key, Hiding hiding, Instant now);

    void show(ContentKey key, UUID decisionId);

    /** Forgets that a place was hidden, which is gone itself. */
    void forgetPlace(UUID place);

    /** What of a place is hidden, by id; the latest decision about each. */
    default Map<UUID, Hiding> list(UUID place, Collection<UUID> ids) {
        return listIn(Map.of(place, ids)).getOrDefault(place, Map.of());
    }

    /** What of some places is hidden, by place and id; one statement for all. */
    Map<UUID, Map<UUID, Hiding>> listIn(Map<UUID, ? extends Collection<UUID>> ids);

    /** Which places are hidden themselves, such as clubs and titles of groups. */
    Map<UUID, Hiding> listPlaces(Collection<UUID> places);
}
