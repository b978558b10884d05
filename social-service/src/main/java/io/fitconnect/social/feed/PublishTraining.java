package io.fitconnect.social.feed;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An athlete recorded a training, or shows it to more people than before: it enters feeds, at the place of its id. */
@UseCase
public class PublishTraining {

    private final Publishing publishing;
    private final FeedSettings settings;

    PublishTraining(Publishing publishing, FeedSettings settings) {
        this.publishing = publishing;
        this.settings = settings;
    }

    /** What began long before it was recorded, as in an imported diary, is no news. */
    public void handle(UUID training, UUID athlete, Instant startedAt, Visibility visibility) {
        if (EntryId.isOne(training)) {
            EntryId id = new EntryId(training);
            if (!startedAt.isBefore(id.at().minus(settings.news()))) {
                publishing.publish(new Publication(
                        id, EntryKind.TRAINING, athlete, Optional.empty(), Optional.empty(), visibility));
            }
        }
    }
}
