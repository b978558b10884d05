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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHiddenContents implements HiddenContents {

    private final JdbcClient jdbc;

    JdbcHiddenContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hide(ContentKey key, Hiding hiding, Instant now) {
        jdbc.sql("""
                        insert into hidden_content (place_id, id, decision_id, kind, rule, hidden_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (place_id, id, decision_id) do nothing""")
                .params(
                        key.place(),
                        key.id(),
                        hiding.decisionId(),
                        key.kind().wireName(),
                        hiding.rule().wireName(),
                        now.atOffset(ZoneOffset.UTC))
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
        if (places.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Hiding> hidden = new HashMap<>();
        jdbc.sql("select h.* from hidden_content h where h.place_id in (:places) and h.id = h.place_id"
                        + " order by h.hidden_at")
                .param("places", Set.copyOf(places))
                .query(row -> {
                    hidden.put(row.getObject("id", UUID.class), hiding(row));
                });
        return hidden;
    }

    private static Hiding hiding(ResultSet row) throws SQLException {
        return new Hiding(
                row.getObject("decision_id", UUID.class),
                Rule.find(row.getString("rule")).orElse(Rule.OTHER));
    }
}
