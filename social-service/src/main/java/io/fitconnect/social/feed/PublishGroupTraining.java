package io.fitconnect.social.feed;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** An athlete announced a group training, or shows it to more people than before: it enters feeds, at the place of its id. */
@UseCase
public class PublishGroupTraining {

    /** A series that recurs often is told of once in this time. */
    private static final Duration SERIES = Duration.ofDays(28);

    private final Publishing publishing;
    private final Publications publications;

    PublishGroupTraining(Publishing publishing, Publications publications) {
        this.publishing = publishing;
        this.publications = publications;
    }

    /**
     * Publishes a state of it.
     *
     * @param club   whose members see it, whatever the visibility
     * @param series that it is an occurrence of: of those announced within four weeks one enters feeds
     */
    public void handle(
            UUID groupTraining, UUID organiser, Optional<UUID> series, Optional<UUID> club, Visibility visibility) {
        if (EntryId.isOne(groupTraining)) {
            EntryId id = new EntryId(groupTraining);
            boolean isRepeat = series.filter(known -> publications.existsNear(known, id, SERIES))
                    .isPresent();
            if (!isRepeat) {
                publishing.publish(new Publication(id, EntryKind.GROUP_TRAINING, organiser, series, club, visibility));
            }
        }
    }
}
