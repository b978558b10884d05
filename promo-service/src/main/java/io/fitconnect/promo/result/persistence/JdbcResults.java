package io.fitconnect.promo.result.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.campaign.Shows.Show;
import io.fitconnect.promo.result.Results;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Results in the tables {@code campaign_person}, a row for each person and campaign, and {@code campaign_outcome}: its sums by day, in 64
 * parts, so that a crowd does not write one row.
 */
@Repository
class JdbcResults implements Results, AthleteData {

    private static final int SHARDS = 64;

    private final JdbcClient jdbc;

    JdbcResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Show show, LocalDate batch) {
        return jdbc.sql("""
                        insert into campaign_person (athlete_id, campaign_id, variant, batch, first_shown_at)
                        values (:athlete, :campaign, :variant, :batch, :at)
                        on conflict (athlete_id, campaign_id) do nothing""")
                        .param("athlete", show.athlete())
                        .param("campaign", show.campaign())
                        .param("variant", show.variant())
                        .param("batch", batch)
                        .param("at", show.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Place> note(Act act, UUID athlete, UUID offer, Instant since, Instant now) {
        String column = act == Act.FOLLOWED ? "followed_at" : "bought_at";
        return jdbc.sql("""
                        update campaign_person set %1$s = :now
                        where athlete_id = :athlete and %1$s is null and first_shown_at > :since
                          and campaign_id = (
                            select s.campaign_id from campaign_show s where s.athlete_id = :athlete and s.id = :offer)
                        returning campaign_id, batch, variant""".formatted(column))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("athlete", athlete)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("offer", offer)
                .query((row, number) -> new Place(
                        row.getObject("campaign_id", UUID.class),
                        row.getObject("batch", LocalDate.class),
                        row.getString("variant"),
                        athlete))
                .optional();
    }

    @Override
    public void countPerson(Place place) {
        jdbc.sql("""
                        insert into campaign_outcome (campaign_id, batch, variant, shard, people, followed, bought)
                        values (:campaign, :batch, :variant, :shard, 1, 0, 0)
                        on conflict (campaign_id, batch, variant, shard)
                            do update set people = campaign_outcome.people + 1""")
                .param("campaign", place.campaign())
                .param("batch", place.batch())
                .param("variant", place.variant())
                .param("shard", shard(place.athlete()))
                .update();
    }

    @Override
    public void countAct(Act act, Place place) {
        String column = act == Act.FOLLOWED ? "followed" : "bought";
        jdbc.sql("""
                        update campaign_outcome set %1$s = %1$s + 1
                        where campaign_id = :campaign and batch = :batch and variant = :variant and shard = :shard""".formatted(column))
                .param("campaign", place.campaign())
                .param("batch", place.batch())
                .param("variant", place.variant())
                .param("shard", shard(place.athlete()))
                .update();
    }

    @Override
    public List<Batch> listBatches(UUID campaign) {
        return jdbc.sql("""
                        select batch, variant, sum(people) as people, sum(followed) as followed, sum(bought) as bought
                        from campaign_outcome where campaign_id = :campaign
                        group by batch, variant order by batch, variant""")
                .param("campaign", campaign)
                .query((row, number) -> new Batch(
                        row.getObject("batch", LocalDate.class),
                        row.getString("variant"),
                        row.getLong("people"),
                        row.getLong("followed"),
                        row.getLong("bought")))
                .list();
    }

    /** The sums stay: they name no one. */
    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from campaign_person where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private static int shard(UUID athlete) {
        return Math.floorMod(athlete.hashCode(), SHARDS);
    }
}
