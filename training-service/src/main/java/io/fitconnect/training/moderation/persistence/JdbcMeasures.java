package io.fitconnect.training.moderation.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.moderation.HidingMeasure;
import io.fitconnect.training.moderation.Measures;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasures implements Measures, AthleteData {

    private final JdbcClient jdbc;

    JdbcMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(HidingMeasure measure) {
        keep(measure, false);
    }

    @Override
    public void lift(HidingMeasure measure) {
        keep(measure, true);
    }

    private void keep(HidingMeasure measure, boolean lifted) {
        jdbc.sql("""
                        insert into moderation_measure (account_id, decision_id, subject_kind, subject_id, lifted)
                        values (:account, :decision, :kind, :subject, :lifted)
                        on conflict (account_id, decision_id) do update set lifted = moderation_measure.lifted or excluded.lifted""")
                .param("account", measure.concerned().value())
                .param("decision", measure.decision())
                .param("kind", measure.kind().wireName())
                .param("subject", measure.subject())
                .param("lifted", lifted)
                .update();
    }

    @Override
    public boolean standsAboutSubjectOf(HidingMeasure measure) {
        return jdbc.sql("""
                        select exists (select 1 from moderation_measure
                            where account_id = :account and subject_kind = :kind and subject_id = :subject and not lifted)""")
                .param("account", measure.concerned().value())
                .param("kind", measure.kind().wireName())
                .param("subject", measure.subject())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from moderation_measure where account_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
