package io.fitconnect.integration.decoding;

import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.Refused;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.UnreadableRecording;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Decodes one claimed import: raw bytes, recordings, streams, and at last the ledger. Each step can be done again. What
 * can fail for the file's sake comes before the ledger's transaction.
 */
@Component
class DecodeImport {

    private final Imports imports;
    private final RawFiles files;
    private final RecordingReader reader;
    private final DecodingMemory memory;
    private final GuardedStreams streams;
    private final RecordActivities recordActivities;
    private final RefuseImport refuseImport;
    private final DecodingSettings settings;
    private final MeterRegistry metrics;

    DecodeImport(
            Imports imports,
            RawFiles files,
            RecordingReader reader,
            DecodingMemory memory,
            GuardedStreams streams,
            RecordActivities recordActivities,
            RefuseImport refuseImport,
            DecodingSettings settings,
            MeterRegistry metrics) {
        this.imports = imports;
        this.files = files;
        this.reader = reader;
        this.memory = memory;
        this.streams = streams;
        this.recordActivities = recordActivities;
        this.refuseImport = refuseImport;
        this.settings = settings;
        this.metrics = metrics;
    }

    void decode(ClaimedImport claimed) {
        ImportKey key = claimed.key();
        if (claimed.attempt() > settings.maxAttempts()) {
            throw new WorkerLost();
        }
        byte[] content = files.get(key.id(), claimed.contentBytes());
        try {
            memory.reserve(content, () -> {
                ReadResult result = read(claimed, content);
                List<Announcement> announcements = announcementsOf(key, result);
                streams.store(key, result);
                if (!recordActivities.handle(key, result, announcements)) {
                    streams.guard(key, result);
                }
            });
        } catch (UnreadableRecording unreadable) {
            refuseImport.handle(
                    claimed, new Refused(WireName.of(unreadable.reason()), String.valueOf(unreadable.getMessage())));
        }
    }

    private List<Announcement> announcementsOf(ImportKey key, ReadResult result) {
        return imports.findByKey(key)
                .map(entry -> ActivityAnnouncements.recorded(entry, result))
                .orElseGet(List::of); // erased meanwhile: nothing will be stored
    }

    private ReadResult read(ClaimedImport claimed, byte[] content) {
        Timer.Sample sample = Timer.start(metrics);
        String outcome = "fault";
        try {
            ReadResult result = reader.read(new RecordingFile(content, claimed.fileName(), claimed.contentType()));
            outcome = result.format().name();
            return result;
        } catch (UnreadableRecording unreadable) {
            outcome = "refused";
            throw unreadable;
        } finally {
            sample.stop(Timer.builder("imports.decoding")
                    .description("Reading one file, without its stores, by its format, refused or fault")
                    .tag("outcome", outcome.toLowerCase(Locale.ROOT))
                    .publishPercentileHistogram()
                    .register(metrics));
        }
    }
}
