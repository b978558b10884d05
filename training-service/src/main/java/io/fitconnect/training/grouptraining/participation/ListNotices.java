package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.Notice;
import io.fitconnect.training.grouptraining.Notices;
import java.util.List;
import java.util.UUID;

/** Lists what the organisers announced, to whom the group training is shown. */
@UseCase(readOnly = true)
public class ListNotices {

    private final GroupTrainingSight sight;
    private final Notices notices;

    ListNotices(GroupTrainingSight sight, Notices notices) {
        this.sight = sight;
        this.notices = notices;
    }

    /** The newest first, all at once. */
    public List<Notice> handle(UUID id, AthleteId viewer) {
        return notices.list(sight.require(id, viewer).id());
    }
}
