package io.fitconnect.social.content.persistence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.content.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHiddenContents implements HiddenContents {

    private final JdbcClient jdbc;

    JdbcHiddenContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hide(ContentKey key, @Nullable UUID author, Hiding hiding, Instant now) {
        jdbc.sql("""
                        insert into hidden_content (place_id, id, decision_id, kind, rule, hidden_at, author_id)
                        values (?, ?, ?, ?, ?, ?, cast(? as uuid)) on conflict (place_id, id, decision_id) do nothing""")
                .params(
                        key.place(),
                        key.id(),
                        hiding.decisionId(),
                        key.kind().wireName(),
                        hiding.rule().wireName(),
                        now.atOffset(ZoneOffset.UTC),
                        author)
                .update();
    }

    @Override
    public void show(ContentKey key, UUID decisionId) {
        jdbc.sql("delete from hidden_content where place_id = ? and id = ? and decision_id = ?")
                .params(key.place(), key.id(), decisionId)
                .update();
    }

    @Override
    public void forgetPlace(UUID place) {
        jdbc.sql("delete from hidden_content where place_id = :place and id = :place")
                .param("place", place)
                .update();
    }

    @Override
    public Map<UUID, Map<UUID, Hiding>> listIn(Map<UUID, ? extends Collection<UUID>> ids) {
        Set<UUID> all = ids.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<UUID, Hiding>> hidden = new HashMap<>();
        jdbc.sql(
                        "select h.* from hidden_content h where h.place_id in (:places) and h.id in (:ids) order by h.hidden_at")
                .param("places", ids.keySet())
                .param("ids", all)
                .query(row -> {
                    hidden.computeIfAbsent(row.getObject("place_id", UUID.class), none -> new HashMap<>())
                            .put(row.getObject("id", UUID.class), hiding(row));
                });
        return hidden;
    }

    @Override
    public Map<UUID, Hiding> listPlaces(Collection<UUID> places) {
        return listPlaces(places, (place, author) -> true);
    }

    @Override
    public Map<UUID, Hiding> listPlacesOf(Map<UUID, Optional<UUID>> authors) {
        return listPlaces(
                authors.keySet(),
                (place, author) -> author.isEmpty() || author.equals(authors.getOrDefault(place, Optional.empty())));
    }

    private Map<UUID, Hiding> listPlaces(Collection<UUID> places, BiPredicate<UUID, Optional<UUID>> isMeant) {
        if (places.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Hiding> hidden = new HashMap<>();
        jdbc.sql("select h.* from hidden_content h where h.place_id in (:places) and h.id = h.place_id"
                        + " order by h.hidden_at")
                .param("places", Set.copyOf(places))
                .query(row -> {
                    UUID place = row.getObject("id", UUID.class);
                    if (isMeant.test(place, Optional.ofNullable(row.getObject("author_id", UUID.class)))) {
                        hidden.put(place, hiding(row));
                    }
                });
        return hidden;
    }

    private static Hiding hiding(ResultSet row) throws SQLException {
        return new Hiding(
                row.getObject("decision_id", UUID.class),
                Rule.find(row.getString("rule")).orElse(Rule.OTHER));
    }
}
