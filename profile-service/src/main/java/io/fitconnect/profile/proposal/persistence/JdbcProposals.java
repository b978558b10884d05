package io.fitconnect.profile.proposal.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.proposal.Proposal;
import io.fitconnect.profile.proposal.Proposals;
import io.fitconnect.profile.proposal.ThresholdKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposals implements Proposals {

    private final JdbcClient jdbc;

    JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Proposal> list(AthleteId athlete) {
        return jdbc.sql("select * from threshold_proposal where athlete_id = :athlete order by threshold")
                .param("athlete", athlete.value())
                .query((row, number) -> new Proposal(
                        row.getObject("proposal_id", UUID.class),
                        ThresholdKind.find(row.getString("threshold")).orElseThrow(),
                        row.getDouble("value"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("training_id", UUID.class)))
                .list();
    }

    @Override
    public void put(AthleteId athlete, Proposal proposal) {
        jdbc.sql("""
                        insert into threshold_proposal (
                            athlete_id, threshold, proposal_id, value, from_day, reason, training_id)
                        values (:athlete, :threshold, :proposal, :value, :from, :reason, :training)
                        on conflict (athlete_id, threshold) do update set
                            proposal_id = excluded.proposal_id, value = excluded.value, from_day = excluded.from_day,
                            reason = excluded.reason, training_id = excluded.training_id
                        where threshold_proposal.from_day <= excluded.from_day""")
                .param("athlete", athlete.value())
                .param("threshold", proposal.kind().member())
                .param("proposal", proposal.id())
                .param("value", proposal.value())
                .param("from", proposal.from())
                .param("reason", proposal.reason())
                .param("training", proposal.training())
                .update();
    }

    @Override
    public boolean remove(AthleteId athlete, UUID id) {
        return jdbc.sql("delete from threshold_proposal where athlete_id = :athlete and proposal_id = :proposal")
                        .param("athlete", athlete.value())
                        .param("proposal", id)
                        .update()
                > 0;
    }
}
