package io.fitconnect.gamification.board.persistence;

import io.fitconnect.gamification.board.BoardKey;
import io.fitconnect.gamification.board.ScoreKey;
import io.fitconnect.gamification.board.Scores;
import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScores implements Scores {

    private static final int PAGE = 10_000;

    private static final String SEEN = Visibilities.condition("t.athlete_id", "t.visibility");

    /** Who is seen is decided as of what everyone may see: what a friend or a fellow member may see is more. */
    private static final String FRIENDS = """
            select t.athlete_id, t.score from (
                select s.athlete_id, s.score, 'everyone' as visibility, coalesce(c.listed, true) as listed
                from (select cast(:viewer as uuid) as athlete_id
                      union select r.other_id from relation r where r.athlete_id = :viewer and r.friend) f
                join board_score s on s.athlete_id = f.athlete_id and s.period = :period and s.sport = :sport
                left join contender c on c.athlete_id = s.athlete_id) t
            where t.listed and\s""" + SEEN;

    private static final String CLUB = """
            select t.athlete_id, t.score from (
                select s.athlete_id, s.score, 'everyone' as visibility
                from club_member m
                join contender c on c.athlete_id = m.athlete_id and c.adult and c.listed
                join board_score s on s.athlete_id = m.athlete_id and s.period = :period and s.sport = :sport
                where m.club_id = :club and m.member) t
            where\s""" + SEEN;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    JdbcScores(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Map<ScoreKey, Long> read(UUID athlete) {
        Map<ScoreKey, Long> scores = new HashMap<>();
        jdbc.sql("select period, sport, score from board_score where athlete_id = :athlete")
                .param("athlete", athlete)
                .query(row -> {
                    scores.put(new ScoreKey(row.getString("period"), row.getString("sport")), row.getLong("score"));
                });
        return scores;
    }

    @Override
    public void put(UUID athlete, ScoreKey key, long score) {
        jdbc.sql("""
                        insert into board_score (athlete_id, period, sport, score) values (:athlete, :period, :sport, :score)
                        on conflict (athlete_id, period, sport) do update set score = excluded.score""")
                .param("athlete", athlete)
                .param("period", key.period())
                .param("sport", key.sport())
                .param("score", score)
                .update();
    }

    @Override
    public void remove(UUID athlete, ScoreKey key) {
        jdbc.sql("delete from board_score where athlete_id = :athlete and period = :period and sport = :sport")
                .param("athlete", athlete)
                .param("period", key.period())
                .param("sport", key.sport())
                .update();
    }

    @Override
    public void readBoard(BoardKey key, RowReader reader) {
        List<Entry> page = List.of(new Entry(new UUID(0, 0), Long.MAX_VALUE));
        do {
            Entry last = page.get(page.size() - 1);
            page = transactions.run(() -> readPage(key, last));
            page.forEach(entry -> reader.take(entry.athlete(), entry.score()));
        } while (page.size() == PAGE);
    }

    private List<Entry> readPage(BoardKey key, Entry after) {
        String group = switch (key.scope()) {
            case REGION -> "and c.region = :group";
            case AGE_BAND -> "and c.age_band = :group";
            case WORLD, FRIENDS, CLUB -> "and :group = ''";
        };
        return jdbc.sql("""
                        select s.athlete_id, s.score from board_score s join contender c on c.athlete_id = s.athlete_id
                        where s.period = :period and s.sport = :sport and c.adult and c.listed
                        and (s.score < :score or (s.score = :score and s.athlete_id > :athlete))
                        and\s""" + HiddenAccounts.shown("c.athlete_id") + " " + group
                        + " order by s.score desc, s.athlete_id limit :limit")
                .param("period", key.score().period())
                .param("sport", key.score().sport())
                .param("group", key.group())
                .param("score", after.score())
                .param("athlete", after.athlete())
                .param("limit", PAGE)
                .query((row, number) -> new Entry(row.getObject("athlete_id", UUID.class), row.getLong("score")))
                .list();
    }

    @Override
    public void readFriends(UUID viewer, ScoreKey key, RowReader reader) {
        jdbc.sql(FRIENDS)
                .param("viewer", viewer)
                .param("period", key.period())
                .param("sport", key.sport())
                .query(row -> {
                    reader.take(row.getObject("athlete_id", UUID.class), row.getLong("score"));
                });
    }

    @Override
    public void readClub(UUID club, UUID viewer, ScoreKey key, RowReader reader) {
        jdbc.sql(CLUB)
                .param("club", club)
                .param("viewer", viewer)
                .param("period", key.period())
                .param("sport", key.sport())
                .query(row -> {
                    reader.take(row.getObject("athlete_id", UUID.class), row.getLong("score"));
                });
    }

    @Override
    public boolean isMember(UUID club, UUID athlete) {
        return jdbc.sql("""
                        select exists (
                            select 1 from club_member m where m.athlete_id = :athlete and m.club_id = :club and m.member)""")
                .param("athlete", athlete)
                .param("club", club)
                .query(Boolean.class)
                .single();
    }

    private record Entry(UUID athlete, long score) {}
}
