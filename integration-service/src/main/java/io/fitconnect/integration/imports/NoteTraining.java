package io.fitconnect.integration.imports;

import io.fitconnect.integration.webhook.WebhookEvents;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes the training that was made from an activity; with the last one of its activities an import is done, and its app's endpoint hears of it. */
@UseCase
public class NoteTraining {

    private final Imports imports;
    private final Activities activities;
    private final WebhookEvents webhooks;
    private final Clock clock;

    NoteTraining(Imports imports, Activities activities, WebhookEvents webhooks, Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @param fields          what the training takes from the activity; null for the whole of it
     * @param clockCorrection how much later it was than the recorder's clock said
     */
    public void handle(
            UUID athleteId, UUID activityId, UUID trainingId, @Nullable Set<String> fields, Duration clockCorrection) {
        activities
                .findByKey(new ActivityKey(athleteId, activityId))
                .filter(activity -> !activity.isDeleted())
                .ifPresent(activity -> {
                    activity.becameTraining(trainingId, fields, clockCorrection);
                    finish(activity.importKey());
                });
    }

    private void finish(ImportKey key) {
        List<Activity> all = activities.listOfImports(key.athleteId(), List.of(key.id()));
        if (all.stream().allMatch(Activity::isSettled)) {
            imports.findByKey(key)
                    .filter(entry -> entry.state() == ImportState.DECODED)
                    .ifPresent(entry ->
                            imports.save(entry.done(clock.instant())).pushed().ifPresent(webhooks::accepted));
        }
    }
}
