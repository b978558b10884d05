package io.fitconnect.promo.campaign.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.campaign.Exposure;
import io.fitconnect.promo.campaign.Shows;
import io.fitconnect.promo.person.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people were shown in the table {@code campaign_show}, a row each, and its sums in {@code campaign_spend}: 64 rows a campaign, so
 * that a crowd does not write one.
 */
@Repository
class JdbcShows implements Shows, AthleteBulk {

    private static final AthleteTable TABLE = new AthleteTable("campaign_show", "athlete_id", "athlete_id", "id");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SHARDS = 64;
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;

    JdbcShows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Exposure exposure(Person person, Instant now) {
        List<Shown> shown = jdbc.sql("""
                        select campaign_id, shown_at from campaign_show where athlete_id = :athlete
                        order by id desc limit :most""")
                .param("athlete", person.id())
                .param("most", MOST)
                .query((row, number) -> new Shown(
                        row.getObject("campaign_id", UUID.class),
                        row.getObject("shown_at", OffsetDateTime.class).toInstant()))
                .list();
        LocalDate today = LocalDate.ofInstant(now, person.zone());
        Map<UUID, Integer> byCampaign = new HashMap<>();
        shown.forEach(each -> byCampaign.merge(each.campaign, 1, Integer::sum));
        return new Exposure(
                (int) shown.stream()
                        .filter(each ->
                                LocalDate.ofInstant(each.at, person.zone()).equals(today))
                        .count(),
                (int) shown.stream()
                        .filter(each -> each.at.isAfter(now.minus(WEEK)))
                        .count(),
                byCampaign);
    }

    @Override
    public void add(Show show) {
        jdbc.sql("""
                        insert into campaign_show (athlete_id, id, campaign_id, variant, shown_at)
                        values (:athlete, :id, :campaign, :variant, :at)""")
                .param("athlete", show.athlete())
                .param("id", show.id())
                .param("campaign", show.campaign())
                .param("variant", show.variant())
                .param("at", show.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into campaign_spend (campaign_id, shard, shown) values (:campaign, :shard, 1)
                        on conflict (campaign_id, shard) do update set shown = campaign_spend.shown + 1""")
                .param("campaign", show.campaign())
                .param("shard", Math.floorMod(show.athlete().hashCode(), SHARDS))
                .update();
    }

    @Override
    public Map<UUID, Long> countAll(Collection<UUID> campaigns) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!campaigns.isEmpty()) {
            jdbc.sql("""
                            select campaign_id, sum(shown) as shown from campaign_spend
                            where campaign_id = any(:campaigns) group by campaign_id""").param("campaigns", campaigns.toArray(new UUID[0])).query(row -> {
                counts.put(row.getObject("campaign_id", UUID.class), row.getLong("shown"));
            });
        }
        return counts;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return TABLE.eraseSome(jdbc, athlete, most);
    }

    private record Shown(UUID campaign, Instant at) {}
}
