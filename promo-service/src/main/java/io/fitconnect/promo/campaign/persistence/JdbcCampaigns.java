package io.fitconnect.promo.campaign.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.promo.campaign.Campaign;
import io.fitconnect.promo.campaign.CampaignState;
import io.fitconnect.promo.campaign.Campaigns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns in the table {@code campaign}. */
@Repository
class JdbcCampaigns implements Campaigns, AthleteData {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcCampaigns(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Campaign> find(UUID campaign) {
        return jdbc.sql("select * from campaign where id = :id")
                .param("id", campaign)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void put(Campaign campaign) {
        jdbc.sql("""
                        insert into campaign (id, state, plan, runs_until, editors, version)
                        values (:id, :state, cast(:plan as jsonb), :until, :editors, :version)
                        on conflict (id) do update set state = excluded.state, plan = excluded.plan,
                            runs_until = excluded.runs_until, editors = excluded.editors, version = excluded.version""")
                .param("id", campaign.id())
                .param("state", campaign.state().word())
                .param("plan", json.writeValueAsString(PlanDocument.of(campaign.plan())))
                .param("until", campaign.plan().schedule().until().atOffset(ZoneOffset.UTC))
                .param("editors", campaign.editors().toArray(new UUID[0]))
                .param("version", campaign.version())
                .update();
    }

    @Override
    public List<Campaign> list(Optional<UUID> behind, int limit) {
        String where = behind.isPresent() ? "where id < :behind " : "";
        JdbcClient.StatementSpec statement = jdbc.sql(
                        "select * from campaign " + where + "order by id desc limit :limit")
                .param("limit", limit);
        return behind.map(id -> statement.param("behind", id))
                .orElse(statement)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Campaign> listLive() {
        return jdbc.sql("""
                        select * from campaign where state = 'approved' and runs_until > :now
                        order by runs_until limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST_LIVE)
                .query((row, number) -> read(row))
                .list();
    }

    /** Who edited a campaign is forgotten; what was approved stays so. */
    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("update campaign set editors = array_remove(editors, :athlete) where :athlete = any(editors)")
                .param("athlete", athlete)
                .update();
    }

    private Campaign read(ResultSet row) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("plan"), PlanDocument.class).toPlan(),
                WireName.find(CampaignState.class, row.getString("state")).orElseThrow(),
                Set.of((UUID[]) row.getArray("editors").getArray()),
                row.getLong("version"));
    }
}
