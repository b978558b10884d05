package io.fitconnect.integration.imports;

import io.fitconnect.integration.webhook.WebhookEvents.PushedImport;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One acknowledged file and what became of it. While a worker is needed it is due at a time: now, when its claim runs
 * out, or when a failed store may be back. Saving it tells the {@link LedgerEvent}s of its transitions.
 */
@Entity
@Table(name = "import_ledger")
public class Import extends AbstractAggregateRoot<Import> {

    @EmbeddedId
    private ImportKey key;

    private String clientId;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    private @Nullable String externalId;
    private @Nullable String fileName;
    private @Nullable String contentType;
    private String contentSha256;
    private long contentBytes;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private @Nullable String fileFormat;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportWarning> warnings;

    private @Nullable String refusalReason;
    private @Nullable String refusalDetail;
    private Instant receivedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant dueAt;
    private int attempts;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Import() {}

    Import(Submission submission, Instant now) {
        this.key = submission.key();
        this.clientId = submission.sender().clientId();
        this.sourceKind = submission.sender().kind();
        this.externalId = submission.externalId();
        this.fileName = submission.fileName();
        this.contentType = submission.contentType();
        this.contentSha256 = submission.contentSha256();
        this.contentBytes = submission.file().bytes();
        this.state = ImportState.RECEIVED;
        this.warnings = List.of();
        this.receivedAt = now;
        this.dueAt = now;
        registerEvent(new LedgerEvent.Received(sourceKind));
    }

    /** Its content was understood; false when another worker has said so, or refused it, before. */
    public boolean decoded(String format, List<ImportWarning> found) {
        if (state != ImportState.DECODING) {
            return false;
        }
        state = ImportState.DECODED;
        fileFormat = format;
        warnings = List.copyOf(found);
        dueAt = null;
        registerEvent(new LedgerEvent.Decoded(sourceKind, format));
        return true;
    }

    /** The worker of this attempt cannot understand it; false when the claim is no longer that worker's. */
    public boolean refuse(int attempt, Refused refused, Instant now) {
        if (!isClaimedFor(attempt)) {
            return false;
        }
        state = ImportState.REFUSED;
        refusalReason = refused.reason();
        refusalDetail = refused.detail();
        finishedAt = now;
        dueAt = null;
        registerEvent(new LedgerEvent.Refused(sourceKind, refused.reason()));
        return true;
    }

    /** A store was away, which is no fault of the file: the attempt does not count. A lost claim stays with its new owner. */
    public void postpone(int attempt, Instant until) {
        if (isClaimedFor(attempt)) {
            state = ImportState.RECEIVED;
            attempts = Math.max(0, attempts - 1);
            dueAt = until;
        }
    }

    /** Reading it failed through our fault: another attempt follows. False when the claim is no longer that worker's. */
    public boolean retry(int attempt, Instant at) {
        if (!isClaimedFor(attempt)) {
            return false;
        }
        state = ImportState.RECEIVED;
        dueAt = at;
        return true;
    }

    /** Reading it failed through our fault too often. False when the claim is no longer that worker's. */
    public boolean fail(int attempt, Instant now) {
        if (!isClaimedFor(attempt)) {
            return false;
        }
        state = ImportState.FAILED;
        finishedAt = now;
        dueAt = null;
        registerEvent(new LedgerEvent.Failed(sourceKind));
        return true;
    }

    /** Has it read once more when reading has failed. */
    Import readAgain(Instant now) {
        if (state == ImportState.FAILED) {
            state = ImportState.RECEIVED;
            finishedAt = null;
            dueAt = now;
            attempts = 0;
            registerEvent(new LedgerEvent.Received(sourceKind));
        }
        return this;
    }

    /** Its sender has taken it back: nothing more becomes of it, and a worker that is at it is not heard. */
    public void withdraw(Instant now) {
        if (state == ImportState.DECODED) {
            done(now);
        } else if (!state.isFinal()) {
            state = ImportState.REFUSED;
            refusalReason = "withdrawn";
            refusalDetail = "Its sender took the recording back before it was read.";
            finishedAt = now;
            dueAt = null;
            registerEvent(new LedgerEvent.Refused(sourceKind, "withdrawn"));
        }
    }

    /** What an app's endpoint hears of it; empty when it is an athlete's own upload. */
    public Optional<PushedImport> pushed() {
        return sourceKind == SourceKind.VENDOR
                ? Optional.of(new PushedImport(clientId, key.athleteId(), key.id(), externalId))
                : Optional.empty();
    }

    private boolean isClaimedFor(int attempt) {
        return state == ImportState.DECODING && attempts == attempt;
    }

    /** Everything that is to come of it came. */
    public Import done(Instant now) {
        if (state == ImportState.DECODED) {
            state = ImportState.DONE;
            finishedAt = now;
            registerEvent(new LedgerEvent.Done(
                    sourceKind, String.valueOf(fileFormat), clientId, Duration.between(receivedAt, now)));
        }
        return this;
    }

    public ImportKey key() {
        return key;
    }

    public UUID id() {
        return key.id();
    }

    public UUID athleteId() {
        return key.athleteId();
    }

    public String clientId() {
        return clientId;
    }

    public SourceKind sourceKind() {
        return sourceKind;
    }

    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    public String contentSha256() {
        return contentSha256;
    }

    public long contentBytes() {
        return contentBytes;
    }

    public ImportState state() {
        return state;
    }

    public Optional<String> fileFormat() {
        return Optional.ofNullable(fileFormat);
    }

    public List<ImportWarning> warnings() {
        return warnings;
    }

    public Optional<Refused> refused() {
        return refusalReason == null
                ? Optional.empty()
                : Optional.of(new Refused(refusalReason, String.valueOf(refusalDetail)));
    }

    /** Whether nothing came of it, so that other content may take its external id. */
    boolean gaveNothing() {
        return state == ImportState.REFUSED || state == ImportState.FAILED;
    }

    boolean wasRefusedBefore(Instant time) {
        return state == ImportState.REFUSED && finishedAt != null && finishedAt.isBefore(time);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** When a worker may take it; empty when none is needed. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    int attempts() {
        return attempts;
    }
}
