package io.fitconnect.gamification.board.persistence;

import io.fitconnect.gamification.board.Contender;
import io.fitconnect.gamification.board.Contenders;
import io.fitconnect.platform.account.HiddenAccounts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContenders implements Contenders {

    private final JdbcClient jdbc;

    JdbcContenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Contender> find(UUID athlete) {
        return jdbc.sql("select c.*, not " + HiddenAccounts.shown("c.athlete_id")
                        + " as hidden from contender c where c.athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> new Contender(
                        athlete,
                        row.getString("region"),
                        row.getString("age_band"),
                        row.getBoolean("adult"),
                        row.getBoolean("listed"),
                        row.getBoolean("hidden"),
                        row.getLong("version")))
                .optional();
    }

    @Override
    public boolean follow(
            UUID athlete, @Nullable String region, @Nullable String ageBand, boolean adult, long version) {
        return jdbc.sql("""
                                insert into contender (athlete_id, region, age_band, adult, listed, version)
                                values (:athlete, cast(:region as text), cast(:ageBand as text), :adult, true, :version)
                                on conflict (athlete_id) do update set
                                    region = excluded.region, age_band = excluded.age_band, adult = excluded.adult,
                                    version = excluded.version
                                where contender.version < excluded.version""")
                        .param("athlete", athlete)
                        .param("region", region)
                        .param("ageBand", ageBand)
                        .param("adult", adult)
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public boolean choose(UUID athlete, boolean listed) {
        return jdbc.sql("""
                                insert into contender (athlete_id, adult, listed, version) values (:athlete, false, :listed, -1)
                                on conflict (athlete_id) do update set listed = excluded.listed
                                where contender.listed <> excluded.listed""").param("athlete", athlete).param("listed", listed).update() == 1;
    }
}
