package io.fitconnect.profile.consenting;

import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;

/** The evidence of all consents. */
public interface ConsentLedger {

    /** The most records that are listed of an athlete. */
    int MOST = 200;

    void add(ConsentRecord entry);

    /** The newest first. */
    List<ConsentRecord> list(AthleteId athlete);
}
