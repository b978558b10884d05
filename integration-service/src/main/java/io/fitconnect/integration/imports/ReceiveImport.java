package io.fitconnect.integration.imports;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.KnownContents.KnownContent;
import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Enters a file, whose bytes are already kept, in the ledger: from its commit on the import is acknowledged. A content
 * that the athlete has already is answered with the import that holds it; when that failed through our fault, it is read once
 * more. A refused import keeps neither its content, which a newer release may understand, for longer than the refusal
 * stands, nor its external id from a whole file.
 */
@UseCase
public class ReceiveImport {

    private final Imports imports;
    private final KnownContents contents;
    private final Pushes pushes;
    private final Erasures erasures;
    private final ErasedAccounts erased;
    private final ImportSettings settings;
    private final Clock clock;

    ReceiveImport(
            Imports imports,
            KnownContents contents,
            Pushes pushes,
            Erasures erasures,
            ErasedAccounts erased,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.pushes = pushes;
        this.erasures = erasures;
        this.erased = erased;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the import that holds the content: a new one under the submission's id, or an earlier one. */
    public Receipt handle(Submission sent) {
        requireAccount(sent.sender().athleteId());
        Submission submission = sent.knownAs(hashOf(sent));
        UUID holder = holderOf(submission);
        pushes.note(submission.sender(), holder);
        if (submission.externalId() != null) {
            noteExternalId(submission, submission.externalId(), holder);
        }
        return new Receipt(holder);
    }

    /** A recording may come for an athlete without a request of theirs, from a tracker or an archive, while the account is erased. */
    private void requireAccount(UUID athlete) {
        if (erased.contains(athlete)) {
            throw new Refusal(CommonProblems.NOT_FOUND, "There is no such account.");
        }
    }

    private UUID holderOf(Submission submission) {
        ImportKey key = submission.key();
        String sha256 = submission.contentSha256();
        if (contents.hold(key, sha256)) {
            return enter(submission);
        }
        KnownContent known = contents.get(key.athleteId(), sha256);
        if (known.mayComeAgainFrom(submission.sender()) || wasRefusedLongAgo(key.athleteId(), known.importId())) {
            contents.takeOver(key, sha256);
            return enter(submission);
        }
        ImportKey holder = new ImportKey(key.athleteId(), known.importId());
        imports.findByKey(holder).ifPresent(entry -> comeAgain(entry, submission));
        return known.importId();
    }

    /** Earlier releases held packed files under the hash of their bytes as they came. */
    private String hashOf(Submission submission) {
        String asSent = submission.file().sha256();
        return submission.isPacked() && contents.isKnown(submission.sender().athleteId(), asSent)
                ? asSent
                : submission.contentSha256();
    }

    /** What failed is read once more; of what is done the training may just have been deleted, see {@link ImportAgain}. */
    private void comeAgain(Import entry, Submission submission) {
        Sender sender = submission.sender();
        if (entry.state() == ImportState.FAILED) {
            imports.save(entry.readAgain(clock.instant()));
        } else if (entry.state() == ImportState.DONE && !sender.isVendor()) {
            contents.askedAgain(entry.key(), submission.contentSha256(), sender.clientId(), clock.instant());
        }
    }

    private boolean wasRefusedLongAgo(UUID athleteId, UUID importId) {
        Instant longAgo = clock.instant().minus(settings.refusalStands());
        return imports.findByKey(new ImportKey(athleteId, importId))
                .filter(entry -> entry.wasRefusedBefore(longAgo))
                .isPresent();
    }

    private UUID enter(Submission submission) {
        Instant now = clock.instant();
        if (!erasures.cancel(new Erasure(ErasureKind.RAW_FILE, submission.id()), now)) {
            throw ImportProblems.tooSlow();
        }
        imports.save(new Import(submission, now));
        return submission.id();
    }

    private void noteExternalId(Submission submission, String externalId, UUID holder) {
        Sender sender = submission.sender();
        String sha256 = submission.contentSha256();
        if (pushes.noteExternalId(sender, externalId, sha256, holder)) {
            return;
        }
        UUID other = pushes.getByExternalId(sender, externalId);
        if (!gaveNothing(sender.athleteId(), other)) {
            throw new Refusal(ImportProblems.EXTERNAL_ID_REUSED, ImportText.NEW_ID_FOR_NEW_RECORDING.message())
                    .with("importId", other);
        }
        pushes.takeOverExternalId(sender, externalId, sha256, holder);
    }

    private boolean gaveNothing(UUID athleteId, UUID importId) {
        return imports.findByKey(new ImportKey(athleteId, importId))
                .filter(Import::gaveNothing)
                .isPresent();
    }

    /** The import that answers a submission. */
    public record Receipt(UUID importId) {}
}
