package io.fitconnect.social.conversation.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.conversation.WhoMayWrite;
import io.fitconnect.social.conversation.WritingSettings;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWritingSettings implements WritingSettings {

    private final JdbcClient jdbc;

    JdbcWritingSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WhoMayWrite get(UUID athlete) {
        return jdbc.sql("select who from writing_setting where athlete_id = :athlete")
                .param("athlete", athlete)
                .query(String.class)
                .optional()
                .flatMap(word -> WireName.find(WhoMayWrite.class, word))
                .orElse(WhoMayWrite.DEFAULT);
    }

    @Override
    public void keep(UUID athlete, WhoMayWrite chosen) {
        jdbc.sql("""
                        insert into writing_setting (athlete_id, who) values (:athlete, :who)
                        on conflict (athlete_id) do update set who = excluded.who""")
                .param("athlete", athlete)
                .param("who", WireName.of(chosen))
                .update();
    }
}
