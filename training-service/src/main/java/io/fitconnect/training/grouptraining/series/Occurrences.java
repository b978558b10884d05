package io.fitconnect.training.grouptraining.series;

import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The occurrences that series have made. */
public interface Occurrences {

    /** Those of a series from a start by its rule on, in their order; some weeks are made at most. */
    List<GroupTraining> list(UUID series, LocalDateTime from);
}
