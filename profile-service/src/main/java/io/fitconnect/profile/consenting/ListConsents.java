package io.fitconnect.profile.consenting;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;
import io.fitconnect.profile.consent.Consents;
import java.util.List;

/** An athlete looks at the consents and their evidence. */
@UseCase(readOnly = true)
public class ListConsents {

    private final PublicChanges athletes;
    private final ConsentLedger ledger;

    ListConsents(PublicChanges athletes, ConsentLedger ledger) {
        this.athletes = athletes;
        this.ledger = ledger;
    }

    public Standing handle(AthleteId id) {
        return new Standing(athletes.get(id).consents(), ledger.list(id));
    }

    /** What stands, and how it came so, the newest first. */
    public record Standing(Consents consents, List<ConsentRecord> records) {

        public Standing {
            records = List.copyOf(records);
        }
    }
}
