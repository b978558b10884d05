package io.fitconnect.integration.imports;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.webhook.WebhookEvents;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Follows the deletion of a training: its streams are erased, and with the last training of an import its raw bytes too.
 * The content is then free: the athlete may upload it again, while a vendor's resend does not bring it back. Where the athlete uploaded
 * it after the deletion, and before this was known, it is imported again at once. The app that pushed it hears of it.
 */
@UseCase
public class ForgetTraining {

    private final Imports imports;
    private final Activities activities;
    private final KnownContents contents;
    private final Erasures erasures;
    private final WebhookEvents webhooks;
    private final DueWork dueWork;
    private final Clock clock;

    ForgetTraining(
            Imports imports,
            Activities activities,
            KnownContents contents,
            Erasures erasures,
            WebhookEvents webhooks,
            DueWork dueWork,
            Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.contents = contents;
        this.erasures = erasures;
        this.webhooks = webhooks;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /**
     * Follows it.
     *
     * @param deletedAt when the athlete deleted the training
     */
    public void handle(UUID athleteId, UUID activityId, UUID trainingId, Instant deletedAt) {
        activities
                .findByKey(new ActivityKey(athleteId, activityId))
                .filter(activity -> !activity.isDeleted())
                .ifPresent(activity -> forget(activity, trainingId, deletedAt));
    }

    private void forget(Activity activity, UUID trainingId, Instant deletedAt) {
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
                letGo(entry, deletedAt, now);
            }
        });
    }

    /** The bytes are kept for the while in which they are imported again. */
    private void letGo(Import entry, Instant deletedAt, Instant now) {
        ImportKey key = entry.key();
        Optional<String> askedBy = contents.findAskedAgain(key, entry.contentSha256(), deletedAt);
        contents.deleted(key, entry.contentSha256(), now);
        erasures.schedule(
                new Erasure(ErasureKind.RAW_FILE, key.id()), askedBy.isPresent() ? now.plus(ImportAgain.KEPT) : now);
        askedBy.ifPresent(client -> dueWork.schedule(
                ImportAgain.QUEUE,
                key.id().toString(),
                now,
                new ImportAgain.OfImport(key.athleteId(), key.id(), client)));
        entry.pushed().ifPresent(webhooks::deleted);
    }
}
