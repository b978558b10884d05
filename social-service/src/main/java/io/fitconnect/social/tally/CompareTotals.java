package io.fitconnect.social.tally;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the totals of a subject with its rows. */
@UseCase(readOnly = true)
public class CompareTotals {

    private final Recount recount;

    CompareTotals(Recount recount) {
        this.recount = recount;
    }

    /** The totals that are wrong; empty when all are right. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Difference> handle(UUID subjectId) {
        return recount.compare(subjectId);
    }
}
