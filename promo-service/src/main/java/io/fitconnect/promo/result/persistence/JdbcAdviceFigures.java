package io.fitconnect.promo.result.persistence;

import io.fitconnect.promo.result.AdviceFigures;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures in the table {@code advice_outcome}, in 64 parts, so that a crowd does not write one row. They name no one. */
@Repository
class JdbcAdviceFigures implements AdviceFigures {

    private static final int SHARDS = 64;

    private final JdbcClient jdbc;

    JdbcAdviceFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void count(Figure figure, String rule, String country, UUID athlete) {
        jdbc.sql("""
                        insert into advice_outcome (rule, country, shard, people, given, followed, bought)
                        values (:rule, :country, :shard, :people, :given, :followed, :bought)
                        on conflict (rule, country, shard) do update set people = advice_outcome.people + excluded.people,
                            given = advice_outcome.given + excluded.given,
                            followed = advice_outcome.followed + excluded.followed,
                            bought = advice_outcome.bought + excluded.bought""")
                .param("rule", rule)
                .param("country", country)
                .param("shard", Math.floorMod(athlete.hashCode(), SHARDS))
                .param("people", one(figure, Figure.PERSON))
                .param("given", one(figure, Figure.GIVEN))
                .param("followed", one(figure, Figure.FOLLOWED))
                .param("bought", one(figure, Figure.BOUGHT))
                .update();
    }

    @Override
    public List<Sum> list() {
        return jdbc.sql("""
                        select rule, country, sum(people) as people, sum(given) as given, sum(followed) as followed, sum(bought) as bought
                        from advice_outcome group by rule, country order by rule, country""")
                .query((row, number) -> new Sum(
                        row.getString("rule"),
                        row.getString("country"),
                        row.getLong("people"),
                        row.getLong("given"),
                        row.getLong("followed"),
                        row.getLong("bought")))
                .list();
    }

    private static long one(Figure counted, Figure figure) {
        return counted == figure ? 1 : 0;
    }
}
