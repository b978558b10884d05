package io.fitconnect.training.grouptraining.event.persistence;

import io.fitconnect.training.grouptraining.event.RankedFinish;
import io.fitconnect.training.grouptraining.event.RankingState;
import io.fitconnect.training.grouptraining.event.Rankings;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rankings as pages that are served as they are. */
@Repository
class JdbcRankings implements Rankings {

    private static final TypeReference<List<RankedFinish>> PLACES = new TypeReference<>() {};

    /** A page that has not changed is not written. */
    private static final String PUT_PAGE = """
            insert into event_ranking_page as p (group_training_id, page, first_millis, first_athlete, entries)
            values (?, ?, ?, ?, ?) on conflict (group_training_id, page) do update set first_millis = excluded.first_millis,
                first_athlete = excluded.first_athlete, entries = excluded.entries
            where p.entries <> excluded.entries""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    JdbcRankings(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    public Optional<RankingState> find(UUID event) {
        return jdbc.sql("select as_of, finished from event_ranking where group_training_id = :training")
                .param("training", event)
                .query((row, number) -> new RankingState(
                        row.getObject("as_of", OffsetDateTime.class).toInstant(), row.getInt("finished")))
                .optional();
    }

    @Override
    public List<RankedFinish> page(UUID event, int page) {
        return jdbc.sql("select entries from event_ranking_page where group_training_id = :training and page = :page")
                .param("training", event)
                .param("page", page)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElse(List.of());
    }

    @Override
    public Optional<RankedFinish> findPlace(UUID event, UUID athlete, long elapsedMillis) {
        return jdbc.sql("""
                        select entries from event_ranking_page
                        where group_training_id = :training and (first_millis, first_athlete) <= (:millis, :athlete)
                        order by page desc limit 1""")
                .param("training", event)
                .param("millis", elapsedMillis)
                .param("athlete", athlete)
                .query(String.class)
                .optional()
                .flatMap(entries -> read(entries).stream()
                        .filter(place -> place.athlete().equals(athlete) && place.elapsedMillis() == elapsedMillis)
                        .findFirst());
    }

    @Override
    public void dropPage(UUID event, UUID athlete) {
        jdbc.sql("delete from event_ranking_page where group_training_id = :training and entries like :athlete")
                .param("training", event)
                .param("athlete", "%" + athlete + "%")
                .update();
    }

    @Override
    public void put(UUID event, Instant asOf, List<RankedFinish> ranking) {
        List<Object[]> pages = new ArrayList<>();
        for (int from = 0; from < ranking.size(); from += PAGE) {
            List<RankedFinish> page = ranking.subList(from, Math.min(from + PAGE, ranking.size()));
            RankedFinish first = page.get(0);
            pages.add(new Object[] {
                event, from / PAGE, first.elapsedMillis(), first.athlete(), json.writeValueAsString(page)
            });
        }
        batches.batchUpdate(PUT_PAGE, pages);
        jdbc.sql("delete from event_ranking_page where group_training_id = :training and page >= :pages")
                .param("training", event)
                .param("pages", pages.size())
                .update();
        putState(event, new RankingState(asOf, ranking.size()));
    }

    private void putState(UUID event, RankingState state) {
        jdbc.sql("""
                        insert into event_ranking (group_training_id, as_of, finished) values (:training, :asOf, :finished)
                        on conflict (group_training_id)
                        do update set as_of = excluded.as_of, finished = excluded.finished""")
                .param("training", event)
                .param("asOf", state.asOf().atOffset(ZoneOffset.UTC))
                .param("finished", state.finished())
                .update();
    }

    private List<RankedFinish> read(String entries) {
        return json.readValue(entries, PLACES);
    }
}
