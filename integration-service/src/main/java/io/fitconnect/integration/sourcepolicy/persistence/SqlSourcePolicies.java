package io.fitconnect.integration.sourcepolicy.persistence;

import io.fitconnect.integration.sourcepolicy.SourcePolicies;
import io.fitconnect.integration.sourcepolicy.SourcePolicy;
import io.fitconnect.platform.security.FirstPartyClients;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Policies in the table {@code source_policy}. */
@Repository
class SqlSourcePolicies implements SourcePolicies {

    private static final String COLUMNS =
            "client_id, allows_show, allows_rank, allows_advise, allows_coach, allows_model, allows_keep";

    private final JdbcTemplate jdbc;
    private final FirstPartyClients house;

    SqlSourcePolicies(JdbcTemplate jdbc, FirstPartyClients house) {
        this.jdbc = jdbc;
        this.house = house;
    }

    @Override
    public Optional<SourcePolicy> find(String clientId) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from source_policy where client_id = ?",
                        (row, number) -> toPolicy(row),
                        clientId)
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, SourcePolicy> list() {
        Map<String, SourcePolicy> policies = new LinkedHashMap<>();
        jdbc.query("select " + COLUMNS + " from source_policy order by client_id", row -> {
            policies.put(row.getString("client_id"), toPolicy(row));
        });
        return policies;
    }

    @Override
    public void set(String clientId, SourcePolicy policy) {
        jdbc.update(
                "insert into source_policy (" + COLUMNS + """
                ) values (?, ?, ?, ?, ?, ?, ?) on conflict (client_id) do update set
                allows_show = excluded.allows_show, allows_rank = excluded.allows_rank,
                allows_advise = excluded.allows_advise, allows_coach = excluded.allows_coach,
                allows_model = excluded.allows_model, allows_keep = excluded.allows_keep""",
                clientId,
                policy.show(),
                policy.rank(),
                policy.advise(),
                policy.coach(),
                policy.model(),
                policy.keep());
    }

    @Override
    public boolean isOfTheHouse(String clientId) {
        return house.firstParty().contains(clientId);
    }

    private static SourcePolicy toPolicy(ResultSet row) throws SQLException {
        return new SourcePolicy(
                row.getBoolean("allows_show"),
                row.getBoolean("allows_rank"),
                row.getBoolean("allows_advise"),
                row.getBoolean("allows_coach"),
                row.getBoolean("allows_model"),
                row.getBoolean("allows_keep"));
    }
}
