package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;
import java.util.Optional;

/** Lists athletes with gear for the operator's comparison, page by page. */
@UseCase(readOnly = true)
public class ListGearOwners {

    private final WearRecords records;

    ListGearOwners(WearRecords records) {
        this.records = records;
    }

    public List<AthleteId> handle(Optional<AthleteId> after, int limit) {
        return records.listAthletes(after, limit);
    }
}
