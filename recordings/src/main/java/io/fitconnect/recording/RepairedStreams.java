package io.fitconnect.recording;

import io.fitconnect.recording.ReadingWarning.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples as they were most likely measured: without heights of zero that stand for none and positions that cannot be
 * reached, with a distance that counts from their start, measured or along the positions, and cut at pauses that the file
 * does not mark.
 */
public record RepairedStreams(Streams streams, List<ReadingWarning> warnings) {

    public RepairedStreams {
        warnings = List.copyOf(warnings);
    }

    /** Repairs the samples of a file that marks its pauses, as timer events do. */
    public static RepairedStreams withMarkedPauses(Streams samples, Sport sport) {
        List<ReadingWarning> warnings = new ArrayList<>();
        ReachablePositions.Kept kept = ReachablePositions.of(PlausibleHeights.of(samples), sport);
        if (kept.unreachable() > 0) {
            warnings.add(new ReadingWarning(
                    Code.IMPOSSIBLE_POSITIONS,
                    kept.unreachable() + " positions that cannot be reached in the time were left out."));
        }
        return new RepairedStreams(DistanceFromStart.of(kept.streams()).withDistance(), warnings);
    }

    /** Repairs the samples of a file in which a pause may be nothing but a gap. */
    public static RepairedStreams withUnmarkedPauses(Streams samples, Sport sport) {
        RepairedStreams repaired = withMarkedPauses(samples, sport);
        return new RepairedStreams(UnmarkedPauses.markedIn(repaired.streams), repaired.warnings);
    }
}
