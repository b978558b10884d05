package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Training;
import java.util.List;
import java.util.Optional;

/** Lists an athlete's trainings for others, newest first. */
public interface SharedListing {

    /**
     * Returns at most {@code limit} trainings that count and have one of these visibilities.
     *
     * @param forOwner those too that others never see: whose source does not allow showing, and those that moderators hide
     * @param after only those that come after this one in the list
     */
    List<Training> list(
            AthleteId athlete, List<Visibility> shown, boolean forOwner, Optional<Training> after, int limit);
}
