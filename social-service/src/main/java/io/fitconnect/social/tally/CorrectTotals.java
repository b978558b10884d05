package io.fitconnect.social.tally;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** Sets the totals of a subject to what its rows say. */
@UseCase
public class CorrectTotals {

    private final Recount recount;
    private final Tallies tallies;

    CorrectTotals(Recount recount, Tallies tallies) {
        this.recount = recount;
        this.tallies = tallies;
    }

    /** Returns what was wrong. */
    public List<Difference> handle(UUID subjectId) {
        List<Difference> wrong = recount.compare(subjectId);
        if (!wrong.isEmpty()) {
            tallies.replace(subjectId, recount.list(subjectId));
        }
        return wrong;
    }
}
