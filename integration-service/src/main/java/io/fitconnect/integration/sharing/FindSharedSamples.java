package io.fitconnect.integration.sharing;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a viewer may see of the samples of another's training. */
@UseCase(readOnly = true)
public class FindSharedSamples {

    private final TrainingSharings sharings;
    private final Visibilities visibilities;

    FindSharedSamples(TrainingSharings sharings, Visibilities visibilities) {
        this.sharings = sharings;
        this.visibilities = visibilities;
    }

    /** REPEATABLE READ, as {@link io.fitconnect.integration.imports.FindRecordedActivity}: readers make no writer repeat. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<SampleSight> handle(UUID athleteId, UUID trainingId, UUID viewer) {
        var sight = visibilities.sight(athleteId, viewer);
        return sharings.find(athleteId, trainingId).flatMap(training -> SampleSight.of(training, sight));
    }
}
