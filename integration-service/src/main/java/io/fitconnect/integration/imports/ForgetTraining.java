package io.fitconnect.integration.imports;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Follows the deletion of a training: its streams are erased, and with the last training of an import its raw bytes too.
 * The content is then free: the athlete may upload it again, while a vendor's resend does not bring it back.
 */
@UseCase
public class ForgetTraining {

    private final Imports imports;
    private final Activities activities;
    private final KnownContents contents;
    private final Erasures erasures;
    private final Clock clock;

    ForgetTraining(Imports imports, Activities activities, KnownContents contents, Erasures erasures, Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.contents = contents;
        this.erasures = erasures;
        this.clock = clock;
    }

    public void handle(UUID athleteId, UUID activityId, UUID trainingId) {
        activities
                .findByKey(new ActivityKey(athleteId, activityId))
                .filter(activity -> !activity.isDeleted())
                .ifPresent(activity -> forget(activity, trainingId));
    }

    private void forget(Activity activity, UUID trainingId) {
        Instant now = clock.instant();
        activity.deleted(trainingId, now);
        erasures.schedule(new Erasure(ErasureKind.STREAMS, activity.id()), now);
        activity.revisedStreams()
                .ifPresent(streams -> erasures.schedule(new Erasure(ErasureKind.STREAMS, streams), now));
        ImportKey key = activity.importKey();
        List<Activity> all = activities.listOfImports(key.athleteId(), List.of(key.id()));
        imports.findByKey(key).ifPresent(entry -> {
            if (all.stream().allMatch(Activity::isSettled)) {
                imports.save(entry.done(now));
            }
            if (all.stream().allMatch(Activity::isDeleted)) {
                erasures.schedule(new Erasure(ErasureKind.RAW_FILE, key.id()), now);
                contents.deleted(key, entry.contentSha256(), now);
            }
        });
    }
}
