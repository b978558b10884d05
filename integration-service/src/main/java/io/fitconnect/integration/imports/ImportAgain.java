package io.fitconnect.integration.imports;

import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Imports a file again that the athlete handed in between the deletion of its training and the news of that. The upload was answered with
 * the import that held the content; the training comes from a new one.
 */
@Component
class ImportAgain implements WorkHandler<ImportAgain.OfImport> {

    static final WorkQueue<OfImport> QUEUE = new WorkQueue<>("imports-again", OfImport.class);

    /** How long the bytes wait for it. */
    static final Duration KEPT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ImportAgain.class);

    private final Imports imports;
    private final Pushes pushes;
    private final RawFiles files;
    private final ImportIntake intake;

    ImportAgain(Imports imports, Pushes pushes, RawFiles files, ImportIntake intake) {
        this.imports = imports;
        this.pushes = pushes;
        this.files = files;
        this.intake = intake;
    }

    @Override
    public WorkQueue<OfImport> queue() {
        return QUEUE;
    }

    /** May be repeated: the content is known then. */
    @Override
    public void handle(WorkLease<OfImport> lease) throws IOException {
        OfImport again = lease.payload();
        Import former = imports.findByKey(new ImportKey(again.athlete(), again.importId()))
                .orElse(null);
        if (former == null) {
            return;
        }
        Sender sender = new Sender(again.athlete(), again.clientId(), SourceKind.UPLOAD);
        try (InputStream content = files.open(former.id())) {
            intake.accept(new Upload(
                    sender,
                    content,
                    null,
                    pushes.findExternalId(sender, former.id()).orElse(null),
                    former.fileName().orElse(null),
                    former.contentType().orElse(null)));
        } catch (Refusal refused) {
            LOG.info("A file is not imported again: {}", refused.type().slug());
        }
    }

    /** Which import, and through which client the athlete handed it in. */
    record OfImport(UUID athlete, UUID importId, String clientId) {}
}
