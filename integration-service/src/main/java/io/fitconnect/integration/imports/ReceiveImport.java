package io.fitconnect.integration.imports;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.KnownContents.KnownContent;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Enters a file, whose bytes are already kept, in the ledger: from its commit on the import is acknowledged. A content
 * that the athlete has already is answered with the import that holds it.
 */
@UseCase
public class ReceiveImport {

    private final Imports imports;
    private final KnownContents contents;
    private final Pushes pushes;
    private final Erasures erasures;
    private final Clock clock;

    ReceiveImport(Imports imports, KnownContents contents, Pushes pushes, Erasures erasures, Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.pushes = pushes;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Returns the import that holds the content: a new one under the submission's id, or an earlier one. */
    public Receipt handle(Submission submission) {
        refuseOtherContent(submission);
        Optional<KnownContent> known =
                contents.find(submission.sender().athleteId(), submission.file().sha256());
        UUID holder = known.filter(content -> !content.mayComeAgainFrom(submission.sender()))
                .map(KnownContent::importId)
                .orElseGet(() -> enter(submission));
        pushes.note(submission, holder);
        return new Receipt(holder);
    }

    private UUID enter(Submission submission) {
        if (!erasures.cancel(new Erasure(ErasureKind.RAW_FILE, submission.id()))) {
            throw new Refusal(ImportProblems.TOO_SLOW, "The upload took too long. Send the file again.");
        }
        contents.hold(submission.sender().athleteId(), submission.file().sha256(), submission.id());
        imports.save(new Import(submission, clock.instant()));
        return submission.id();
    }

    private void refuseOtherContent(Submission submission) {
        if (submission.externalId() == null) {
            return;
        }
        pushes.findExternal(submission.sender(), submission.externalId())
                .filter(earlier -> !earlier.sha256().equals(submission.file().sha256()))
                .ifPresent(earlier -> {
                    throw new Refusal(
                                    ImportProblems.EXTERNAL_ID_REUSED,
                                    "This external id was used for a recording with other content. Give a new recording a new id.")
                            .with("importId", earlier.importId());
                });
    }

    /** The import that answers a submission. */
    public record Receipt(UUID importId) {}
}
