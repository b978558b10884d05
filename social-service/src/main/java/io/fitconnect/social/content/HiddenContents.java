package io.fitconnect.social.content;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Hides content.
     *
     * @param author whose words alone are hidden; null where all are
     */
    void hide(ContentKey key, @Nullable UUID author, Hiding hiding, Instant now);

    void show(ContentKey key, UUID decisionId);

    /** Forgets that a place was hidden, which is gone itself. */
    void forgetPlace(UUID place);

    /** What of a place is hidden, by id; the latest decision about each. */
    default Map<UUID, Hiding> list(UUID place, Collection<UUID> ids) {
        return listIn(Map.of(place, ids)).getOrDefault(place, Map.of());
    }

    /** What of some places is hidden, by place and id; one statement for all. */
    Map<UUID, Map<UUID, Hiding>> listIn(Map<UUID, ? extends Collection<UUID>> ids);

    /** Which places are hidden themselves, whoever wrote their words, such as clubs. */
    Map<UUID, Hiding> listPlaces(Collection<UUID> places);

    /**
     * Which places are hidden in the words of their present authors, such as titles of groups. What another writes there is shown.
     *
     * @param authors by place
     */
    Map<UUID, Hiding> listPlacesOf(Map<UUID, Optional<UUID>> authors);
}
