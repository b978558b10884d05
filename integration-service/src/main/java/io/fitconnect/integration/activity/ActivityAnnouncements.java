package io.fitconnect.integration.activity;

import io.fitconnect.integration.imports.Import;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.effort.Efforts;
import io.fitconnect.recording.stream.SimplifiedTrack;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the announcements on {@code integration.activity}, keyed by the athlete. */
public final class ActivityAnnouncements {

    public static final String TOPIC = "integration.activity";
    public static final String RECORDED = "activity-recorded.v1";
    public static final String REVISED = "activity-revised.v1";
    public static final String WITHDRAWN = "activity-withdrawn.v1";

    static final String LAPS_LEFT_OUT = "laps-left-out";
    private static final int NAME_LENGTH = 200;
    private static final int MOST_SPLITS = 1_000;
    private static final int BYTES_FOR_PARTS = 190_000;
    private static final int BYTES_OF_A_LAP = 240;
    private static final int BYTES_OF_A_SPLIT = 190;

    private ActivityAnnouncements() {}

    /** Tells of each session that an import was understood as, in their order. */
    public static List<Announcement> recorded(Import entry, ReadResult result) {
        List<Recording> recordings = result.recordings();
        return IntStream.range(0, recordings.size())
                .mapToObj(session ->
                        recorded(ActivityIds.of(entry.id(), session), entry, result.format(), recordings.get(session)))
                .toList();
    }

    /** Tells that a session of an import was understood. A recording without a clock starts when it was received. */
    static Announcement recorded(UUID activityId, Import entry, FileFormat format, Recording recording) {
        return new Announcement(
                TOPIC,
                entry.athleteId().toString(),
                RECORDED,
                activityId.toString(),
                toBody(activityId, entry, WireName.of(format), recording));
    }

    /** Tells that a part of a recording became an activity of its own. */
    public static Announcement splitOff(UUID activityId, Import entry, Recording part) {
        return new Announcement(
                TOPIC,
                entry.athleteId().toString(),
                RECORDED,
                activityId.toString(),
                toBody(activityId, entry, formatOf(entry), part));
    }

    /** Tells what a corrected recording is now. */
    public static Announcement revised(UUID activityId, Import entry, Recording corrected, int revision) {
        return new Announcement(
                TOPIC,
                entry.athleteId().toString(),
                REVISED,
                activityId.toString(),
                new ActivityRevised(revision, toBody(activityId, entry, formatOf(entry), corrected)));
    }

    /** Tells that an activity is no more: no longer split off, or not allowed to stay. */
    public static Announcement withdrawn(UUID athleteId, UUID activityId, Instant now) {
        return new Announcement(
                TOPIC,
                athleteId.toString(),
                WITHDRAWN,
                activityId.toString(),
                new ActivityWithdrawn(activityId, athleteId, now));
    }

    private static String formatOf(Import entry) {
        return entry.fileFormat().orElseThrow(() -> new IllegalStateException("A decoded import has a format"));
    }

    private static ActivityRecorded toBody(UUID activityId, Import entry, String format, Recording recording) {
        Totals totals = recording.totals();
        Efforts efforts = Efforts.of(recording.streams());
        Instant start = recording.start() == null ? entry.receivedAt() : recording.start();
        return new ActivityRecorded(
                activityId,
                entry.id(),
                entry.athleteId(),
                toSource(entry, format),
                WireName.of(recording.sport()),
                recording.subSport() == null ? null : WireName.of(recording.subSport()),
                Rounding.cut(recording.name(), NAME_LENGTH),
                start,
                toSeconds(recording.utcOffset()),
                Rounding.secondsOrZero(totals.elapsed()),
                Rounding.seconds(totals.moving()),
                Rounding.hundredths(totals.distanceMeters()),
                Rounding.hundredths(totals.ascentMeters()),
                Rounding.hundredths(totals.descentMeters()),
                totals.averageHeartRateBpm(),
                totals.maxHeartRateBpm(),
                totals.averagePowerWatts(),
                totals.maxPowerWatts(),
                efforts.normalizedPowerWatts().isPresent()
                        ? (Integer) efforts.normalizedPowerWatts().getAsInt()
                        : null,
                Rounding.hundredths(totals.averageCadenceRpm()),
                Rounding.hundredths(totals.averageSpeedMetersPerSecond()),
                Rounding.hundredths(totals.maxSpeedMetersPerSecond()),
                totals.energyKilocalories(),
                recording.indoor(),
                Rounding.cut(recording.deviceName(), NAME_LENGTH),
                LapList.of(recording.laps(), start),
                toTrack(recording),
                toStreamNames(recording),
                toWarnings(entry, recording),
                ActivityEfforts.of(efforts, mostSplits(recording)));
    }

    /** Laps and splits share what the other members leave of an event's size. */
    static int mostSplits(Recording recording) {
        int laps = Math.min(LapList.MOST, recording.laps().size());
        return Math.min(MOST_SPLITS, (BYTES_FOR_PARTS - laps * BYTES_OF_A_LAP) / BYTES_OF_A_SPLIT);
    }

    private static ActivityRecorded.Source toSource(Import entry, String format) {
        return new ActivityRecorded.Source(
                WireName.of(entry.sourceKind()),
                entry.clientId(),
                entry.externalId().orElse(null),
                format);
    }

    private static @Nullable Integer toSeconds(@Nullable ZoneOffset offset) {
        return offset == null ? null : Integer.valueOf(offset.getTotalSeconds());
    }

    private static ActivityRecorded.@Nullable Track toTrack(Recording recording) {
        return SimplifiedTrack.of(recording.streams())
                .map(track -> new ActivityRecorded.Track(track.encodedPolyline()))
                .orElse(null);
    }

    private static List<String> toStreamNames(Recording recording) {
        return recording.streams().all().stream()
                .map(SampleStream::kind)
                .map(kind -> kind.wireName())
                .toList();
    }

    private static List<String> toWarnings(Import entry, Recording recording) {
        List<String> codes = new ArrayList<>();
        Warnings.of(entry, recording)
                .map(ReadingWarning::code)
                .map(WireName::of)
                .distinct()
                .forEach(codes::add);
        if (recording.laps().size() > LapList.MOST) {
            codes.add(LAPS_LEFT_OUT);
        }
        return codes;
    }
}
