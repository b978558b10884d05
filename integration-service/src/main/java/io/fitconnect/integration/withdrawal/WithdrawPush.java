package io.fitconnect.integration.withdrawal;

import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.KnownContents;
import io.fitconnect.integration.imports.Pushes;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.sandbox.SandboxAthlete;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Frees a client's external id and withdraws what it stood for, unless another id of this client or a push of another client stands
 * for it as well. A worker that is decoding it meanwhile finds it decided and records nothing. The content may come again.
 */
@UseCase
public class WithdrawPush {

    private final Pushes pushes;
    private final Imports imports;
    private final Activities activities;
    private final KnownContents contents;
    private final Erasures erasures;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawPush(
            Pushes pushes,
            Imports imports,
            Activities activities,
            KnownContents contents,
            Erasures erasures,
            Outbox outbox,
            Clock clock) {
        this.pushes = pushes;
        this.imports = imports;
        this.activities = activities;
        this.contents = contents;
        this.erasures = erasures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does nothing when the client has no such id. */
    public void handle(Sender sender, String externalId) {
        pushes.findByExternalId(sender, externalId)
                .map(id -> new ImportKey(sender.athleteId(), id))
                .ifPresent(key -> {
                    pushes.forgetExternalId(sender, externalId);
                    if (!pushes.hasExternalId(sender, key.id())) {
                        pushes.forget(sender, key.id());
                        withdrawUnlessPushed(key);
                    }
                });
    }

    private void withdrawUnlessPushed(ImportKey key) {
        if (!pushes.isPushed(key)) {
            imports.findByKey(key).ifPresent(this::withdraw);
        }
    }

    private void withdraw(Import entry) {
        Instant now = clock.instant();
        ImportKey key = entry.key();
        List<Activity> made = activities.listOfImports(key.athleteId(), List.of(key.id()));
        made.stream().filter(activity -> !activity.isDeleted()).forEach(activity -> withdraw(key, activity, now));
        entry.withdraw(now);
        imports.save(entry);
        contents.free(key, entry.contentSha256());
        erasures.schedule(new Erasure(ErasureKind.RAW_FILE, key.id()), now);
    }

    private void withdraw(ImportKey key, Activity activity, Instant now) {
        activity.withdraw(now);
        erasures.schedule(new Erasure(ErasureKind.STREAMS, activity.id()), now);
        activity.revisedStreams()
                .ifPresent(streams -> erasures.schedule(new Erasure(ErasureKind.STREAMS, streams), now));
        if (!SandboxAthlete.isOne(key.athleteId())) {
            outbox.announce(ActivityAnnouncements.withdrawn(key.athleteId(), activity.id(), now));
        }
    }
}
