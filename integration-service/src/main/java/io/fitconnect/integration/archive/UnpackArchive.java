package io.fitconnect.integration.archive;

import io.fitconnect.integration.archive.ArchiveFile.Status;
import io.fitconnect.integration.archive.ZipDirectory.Bytes;
import io.fitconnect.integration.archive.ZipDirectory.Entries;
import io.fitconnect.integration.imports.ImportIntake;
import io.fitconnect.integration.imports.ImportIntake.Taken;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.imports.Upload;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the files of archives, each as an import of its own, a few seconds of an archive at a time so that others have their turn. After
 * a stop it goes on behind the last file of which is known what became of it.
 */
@Component
class UnpackArchive implements WorkHandler<ArchiveWork> {

    static final int MOST_FILES = 50_000;
    static final long MOST_UNPACKED = 100L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(UnpackArchive.class);
    private static final Duration STEP = Duration.ofSeconds(3);
    private static final int FILES_OF_STEP = 100;
    private static final TextRule NAME = TextRule.line(255);

    private final Archives archives;
    private final ArchiveParts parts;
    private final ImportIntake intake;
    private final EndArchive endArchive;
    private final Transactions transactions;
    private final Clock clock;

    UnpackArchive(
            Archives archives,
            ArchiveParts parts,
            ImportIntake intake,
            EndArchive endArchive,
            Transactions transactions,
            Clock clock) {
        this.archives = archives;
        this.parts = parts;
        this.intake = intake;
        this.endArchive = endArchive;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<ArchiveWork> queue() {
        return ArchiveWork.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(2);
    }

    @Override
    public void handle(WorkLease<ArchiveWork> lease) {
        ArchiveWork work = lease.payload();
        Archive archive = archives.find(work.key())
                .filter(each -> each.state() == ArchiveState.READING)
                .orElse(null);
        if (archive == null) {
            return;
        }
        try {
            step(lease, archive);
        } catch (IOException damaged) {
            LOG.info("An archive cannot be read: {}", damaged.toString());
            end(lease, ArchiveState.REFUSED, "damaged-archive");
        }
    }

    @Override
    public void onExhausted(WorkLease<ArchiveWork> lease) {
        LOG.error("An archive could not be read through a fault of ours: {}", lease.key());
        end(lease, ArchiveState.FAILED, null);
    }

    private void step(WorkLease<ArchiveWork> lease, Archive archive) throws IOException {
        ArchiveWork work = lease.payload();
        Bytes bytes =
                (offset, length) -> parts.open(work.archive(), offset, Math.min(length, archive.bytes() - offset));
        ZipDirectory directory = ZipDirectory.find(bytes, archive.bytes());
        if (directory.entries() > MOST_FILES) {
            end(lease, ArchiveState.REFUSED, "too-many-files");
            return;
        }
        if (work.next() < 0) {
            transactions.run(() -> archives.keepFileCount(work.key(), (int) directory.entries()));
        }
        long from = work.next() < 0 ? directory.offset() : work.next();
        if (work.number() == directory.entries()) {
            end(lease, ArchiveState.DONE, null);
            return;
        }
        try (Entries entries = directory.open(bytes, from)) {
            goOn(lease, archive, bytes, directory, entries);
        }
    }

    private void goOn(
            WorkLease<ArchiveWork> lease, Archive archive, Bytes bytes, ZipDirectory directory, Entries entries)
            throws IOException {
        ArchiveWork work = lease.payload();
        Instant end = clock.instant().plus(STEP);
        int last = archives.lastFile(work.key());
        int number = work.number();
        long unpacked = work.unpacked();
        while (number < directory.entries()
                && number < work.number() + FILES_OF_STEP
                && clock.instant().isBefore(end)
                && !lease.isLost()) {
            ZipMember member = entries.read();
            number++;
            if (number > last) {
                Outcome outcome = take(archive, bytes, member, number);
                unpacked += outcome.bytes();
                if (!transactions.run(() -> archives.addFile(work.key(), outcome.file(), clock.instant()))) {
                    return; // cancelled, or with its athlete
                }
            }
        }
        if (unpacked > MOST_UNPACKED) {
            end(lease, ArchiveState.REFUSED, "too-large");
        } else if (number == directory.entries()) {
            end(lease, ArchiveState.DONE, null);
        } else {
            ArchiveWork next = new ArchiveWork(work.athlete(), work.archive(), entries.next(), number, unpacked);
            lease.reschedule(clock.instant(), next);
        }
    }

    private Outcome take(Archive archive, Bytes bytes, ZipMember member, int number) {
        String shown = NAME.adapt(member.name()).orElse("?");
        if (!FileNames.isRecording(member.name())) {
            return new Outcome(new ArchiveFile(number, shown, Status.SKIPPED, null, "no-recording"), 0);
        }
        if (member.isEncrypted() || !member.isKnownMethod()) {
            String reason = member.isEncrypted() ? "encrypted" : "unknown-packing";
            return new Outcome(new ArchiveFile(number, shown, Status.REFUSED, null, reason), 0);
        }
        return enter(archive, bytes, member, number, shown);
    }

    private Outcome enter(Archive archive, Bytes bytes, ZipMember member, int number, String shown) {
        try (ZipMember.Content content = member.open(bytes)) {
            String name = NAME.adapt(FileNames.lastOf(member.name())).orElse(null);
            Sender sender = new Sender(archive.key().athleteId(), archive.clientId(), SourceKind.UPLOAD);
            try {
                Taken taken = intake.take(new Upload(sender, content, null, null, name, null));
                Status status = taken.isNew() ? Status.IMPORTED : Status.KNOWN;
                return new Outcome(new ArchiveFile(number, shown, status, taken.importId(), null), content.bytes());
            } catch (Refusal refusal) {
                return new Outcome(
                        new ArchiveFile(
                                number,
                                shown,
                                Status.REFUSED,
                                null,
                                refusal.type().slug()),
                        content.bytes());
            }
        } catch (IOException damaged) {
            return new Outcome(new ArchiveFile(number, shown, Status.REFUSED, null, "damaged"), 0);
        }
    }

    private void end(WorkLease<ArchiveWork> lease, ArchiveState state, @Nullable String reason) {
        transactions.run(() -> {
            endArchive.end(lease.payload().key(), state, reason);
            lease.complete();
        });
    }

    /**
     * What became of a file.
     *
     * @param bytes that were unpacked of it
     */
    private record Outcome(ArchiveFile file, long bytes) {}
}
