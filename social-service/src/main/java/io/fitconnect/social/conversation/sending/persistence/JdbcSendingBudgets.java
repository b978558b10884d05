package io.fitconnect.social.conversation.sending.persistence;

import io.fitconnect.social.conversation.sending.SendingBudgets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSendingBudgets implements SendingBudgets {

    private static final double MILLIS_OF_A_SECOND = 1_000;

    private final JdbcClient jdbc;

    JdbcSendingBudgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(UUID athlete, String kind, int taken, Filling filling, Instant now) {
        String filled = "least(:most, b.left_over + greatest(0, extract(epoch from (:now - b.at))) * :perSecond)";
        return jdbc.sql("""
                                insert into sending_budget as b (athlete_id, kind, left_over, at) values (:athlete, :kind, :most - :taken, :now)
                                on conflict (athlete_id, kind) do update set left_over = FILLED - :taken, at = excluded.at
                                where FILLED >= :taken""".replace("FILLED", filled))
                        .param("athlete", athlete)
                        .param("kind", kind)
                        .param("taken", (double) taken)
                        .param("most", (double) filling.most())
                        .param("perSecond", filling.most() / filling.periodMillis() * MILLIS_OF_A_SECOND)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Budget get(UUID athlete, String kind) {
        return jdbc.sql("select left_over, at from sending_budget where athlete_id = :athlete and kind = :kind")
                .param("athlete", athlete)
                .param("kind", kind)
                .query((row, number) -> new Budget(
                        row.getDouble("left_over"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
