package io.fitconnect.recording.xml;

import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import java.util.ArrayList;
import java.util.List;

/** Counts what is wrong with the points and laps of a track and tells it in sentences. */
public final class TrackPointFaults {

    private static final int FEW = 3;

    private int goodPositions;
    private int impossiblePositions;
    private int swappedPositions;
    private int impossibleValues;
    private int implausibleTimes;
    private int backwardTimes;

    void goodPosition() {
        goodPositions++;
    }

    void impossiblePosition(double latitude, double longitude) {
        impossiblePositions++;
        swappedPositions += Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90 ? 1 : 0;
    }

    public void impossibleValue() {
        impossibleValues++;
    }

    public void implausibleTime() {
        implausibleTimes++;
    }

    void backwardTime() {
        backwardTimes++;
    }

    /** Whether all positions would be possible if latitude and longitude changed places, and none is as it stands. */
    public boolean looksSwapped() {
        return goodPositions == 0 && impossiblePositions >= FEW && swappedPositions == impossiblePositions;
    }

    public List<ReadingWarning> warnings() {
        List<ReadingWarning> warnings = new ArrayList<>();
        add(
                warnings,
                impossiblePositions,
                Code.IMPOSSIBLE_POSITIONS,
                "points at impossible positions, as some apps mark pauses, were left out");
        add(warnings, impossibleValues, Code.IMPOSSIBLE_VALUES, "measurements that cannot be right were left out");
        add(warnings, implausibleTimes, Code.TIMES_DOUBTFUL, "times that cannot be right were left out");
        add(warnings, backwardTimes, Code.TIMES_DOUBTFUL, "times that run backwards were left out");
        return warnings;
    }

    private static void add(List<ReadingWarning> warnings, int count, Code code, String what) {
        if (count > 0) {
            warnings.add(new ReadingWarning(code, count + " " + what + "."));
        }
    }
}
