package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import io.fitconnect.integration.imports.ImportIntake;
import io.fitconnect.integration.imports.ImportProblems;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.imports.Upload;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches recordings and hands them in as a vendor does: source and external id make a repetition harmless. */
@Component
class FetchWork implements WorkHandler<Fetch> {

    private static final Logger LOG = LoggerFactory.getLogger(FetchWork.class);
    private static final int MOST_REFUSALS = 5;

    private final OpenConnections open;
    private final Connections connections;
    private final AccessTokens tokens;
    private final ImportIntake intake;
    private final NoteFetched noteFetched;
    private final NoteFailure noteFailure;
    private final TrackerMeters meters;

    FetchWork(
            OpenConnections open,
            Connections connections,
            AccessTokens tokens,
            ImportIntake intake,
            NoteFetched noteFetched,
            NoteFailure noteFailure,
            TrackerMeters meters) {
        this.open = open;
        this.connections = connections;
        this.tokens = tokens;
        this.intake = intake;
        this.noteFetched = noteFetched;
        this.noteFailure = noteFailure;
        this.meters = meters;
    }

    @Override
    public WorkQueue<Fetch> queue() {
        return Fetch.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD;
    }

    /** What expired is listed again by the poll after the athlete has connected again. */
    @Override
    public void handle(WorkLease<Fetch> lease) {
        Fetch fetch = lease.payload();
        ConnectionId id = fetch.id();
        Tracker tracker = open.findTracker(id).orElse(null);
        Connection connection = open.find(id).orElse(null);
        if (tracker == null
                || connection == null
                || connections.findFetched(id, fetch.externalId()).isPresent()) {
            return;
        }
        try {
            Optional<FetchedRecording> found = tokens.call(
                    connection, tracker, fetch.purpose(), token -> tracker.fetch(token, fetch.externalId()));
            UUID importId = found.isEmpty() ? null : handIn(fetch, found.get());
            noteFetched.handle(id, fetch.externalId(), importId, lease::complete);
            meters.fetched(tracker.name());
        } catch (TrackerFailure failure) {
            postpone(lease, failure);
        }
    }

    private void postpone(WorkLease<Fetch> lease, TrackerFailure failure) {
        Fetch failed = lease.payload().failed();
        ConnectionId id = failed.id();
        if (failure.kind() == Kind.REFUSED && failed.failures() >= MOST_REFUSALS) {
            LOG.warn("A recording of {} cannot be fetched: {}", failed.tracker(), failure.getMessage());
            noteFetched.handle(id, failed.externalId(), null, lease::complete);
            return;
        }
        noteFailure.handle(id, failure, failed.failures(), lease::complete, next -> lease.reschedule(next, failed));
    }

    /** Returns the import; null where a recording is refused, or was changed at the tracker since it was imported. */
    private @Nullable UUID handIn(Fetch fetch, FetchedRecording recording) {
        Sender sender = new Sender(fetch.athlete(), fetch.tracker(), SourceKind.VENDOR);
        try {
            return intake.accept(new Upload(
                    sender,
                    new ByteArrayInputStream(recording.content()),
                    null,
                    fetch.externalId(),
                    recording.fileName(),
                    null));
        } catch (Refusal refused) {
            if (refused.type().equals(ImportProblems.TOO_SLOW)) {
                throw refused;
            }
            LOG.info(
                    "A recording of {} is not imported: {}",
                    fetch.tracker(),
                    refused.type().slug());
            return null;
        }
    }
}
