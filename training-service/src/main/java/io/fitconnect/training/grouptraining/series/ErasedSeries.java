package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes the series of an erased organiser; their occurrences end as other group trainings do. */
@Component
class ErasedSeries implements AthleteData {

    private final AllSeries all;

    ErasedSeries(AllSeries all) {
        this.all = all;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        all.deleteOf(new AthleteId(athlete));
    }
}
