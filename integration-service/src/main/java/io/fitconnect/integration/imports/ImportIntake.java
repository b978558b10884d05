package io.fitconnect.integration.imports;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.ReceiveImport.Receipt;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.idempotency.IdempotencyKeys;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.object.ObjectTooLarge;
import io.fitconnect.platform.object.StoredObject;
import io.fitconnect.platform.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: first its bytes, then its ledger row. The bytes are stored with their erasure scheduled, which only the
 * row's transaction cancels, so a crash loses nothing that was acknowledged. Bytes that certainly were not acknowledged
 * are scheduled again, for now: an upload that took too long has outlived its own erasure. When the store itself failed,
 * its erasure stays where it is: a request that timed out may still be carried out.
 */
@Component
public class ImportIntake {

    private final RawFiles files;
    private final Erasures erasures;
    private final ReceiveImport receive;
    private final IdempotencyKeys idempotencyKeys;
    private final ImportSettings settings;
    private final Clock clock;

    ImportIntake(
            RawFiles files,
            Erasures erasures,
            ReceiveImport receive,
            IdempotencyKeys idempotencyKeys,
            ImportSettings settings,
            Clock clock) {
        this.files = files;
        this.erasures = erasures;
        this.receive = receive;
        this.idempotencyKeys = idempotencyKeys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the id of the import that holds the file now. */
    public UUID accept(Upload upload) {
        return take(upload).importId();
    }

    /** The same, with whether the import is a new one. */
    public Taken take(Upload upload) {
        UUID id = Ids.at(clock.instant());
        erasures.guard(rawFile(id), clock.instant().plus(settings.uploadTimeout()));
        Submission submission = toSubmission(id, upload);
        UUID holder = enter(submission, upload.idempotencyKey());
        if (!holder.equals(id)) {
            erase(id);
        }
        return new Taken(holder, holder.equals(id));
    }

    private Submission toSubmission(UUID id, Upload upload) {
        try {
            PushbackInputStream content = PackedContent.lookInto(upload.content());
            boolean isGzip = isGzip(content);
            StoredObject file = store(id, content);
            return new Submission(
                    id,
                    upload.sender(),
                    file,
                    isGzip ? unpackedHash(id).orElse(file.sha256()) : file.sha256(),
                    upload.externalId(),
                    upload.fileName(),
                    upload.contentType());
        } catch (Refusal refused) {
            tryAfter(refused, () -> erase(id));
            throw refused;
        }
    }

    private UUID enter(Submission submission, @Nullable String idempotencyKey) {
        try {
            return receive(submission, idempotencyKey);
        } catch (Refusal refused) {
            tryAfter(refused, () -> erase(submission.id()));
            throw refused;
        } catch (RuntimeException unknown) {
            tryAfter(unknown, () -> eraseUnlessEntered(submission.id()));
            throw unknown;
        }
    }

    /** Erases at once what was stored under an id that certainly did not come to the ledger. */
    private void erase(UUID id) {
        erasures.guard(rawFile(id), clock.instant());
    }

    /** The same when the commit may have succeeded: an erasure that is gone may be one that the commit cancelled. */
    private void eraseUnlessEntered(UUID id) {
        erasures.bringForward(rawFile(id), clock.instant());
    }

    private static void tryAfter(RuntimeException cause, Runnable erasing) {
        try {
            erasing.run();
        } catch (RuntimeException alsoFailed) {
            cause.addSuppressed(alsoFailed); // erased all the same, when the upload's timeout is over
        }
    }

    private static Erasure rawFile(UUID id) {
        return new Erasure(ErasureKind.RAW_FILE, id);
    }

    private Optional<String> unpackedHash(UUID id) {
        try (InputStream kept = files.open(id)) {
            return PackedContent.sha256(kept);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isGzip(PushbackInputStream content) {
        try {
            return PackedContent.isGzip(content);
        } catch (IOException e) {
            throw ImportProblems.brokenOff();
        }
    }

    private StoredObject store(UUID id, InputStream content) {
        try {
            StoredObject file = files.store(id, content, settings.maxFileSize().toBytes());
            if (file.bytes() == 0) {
                throw new Refusal(ImportProblems.FILE_EMPTY, ImportText.NOTHING_SENT.message());
            }
            return file;
        } catch (ObjectTooLarge e) {
            throw ImportProblems.tooLarge(settings.maxFileSize());
        } catch (IOException e) {
            throw ImportProblems.brokenOff();
        }
    }

    private UUID receive(Submission submission, @Nullable String idempotencyKey) {
        if (idempotencyKey == null) {
            return receive.handle(submission).importId();
        }
        Sender sender = submission.sender();
        return idempotencyKeys
                .once(
                        sender.athleteId() + "/" + sender.clientId() + "/POST /api/v1/imports",
                        idempotencyKey,
                        submission.file().sha256() + "/" + submission.externalId(),
                        Receipt.class,
                        () -> receive.handle(submission))
                .importId();
    }

    /** The import that holds a file. */
    public record Taken(UUID importId, boolean isNew) {}
}
