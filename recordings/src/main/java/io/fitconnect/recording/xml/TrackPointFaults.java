package io.fitconnect.recording.xml;

import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what is wrong with the points and laps of a track and tells it in sentences. */
public final class TrackPointFaults {

    private static final int FEW = 3;
    private static final int LONGEST_QUOTE = 40;

    private int goodPositions;
    private int impossiblePositions;
    private int swappedPositions;
    private int impossibleValues;
    private int implausibleTimes;
    private int unreadTimes;
    private int unreadAtLine;
    private String unreadTime = "";

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

    /** Notes a text that should be a time and is none. */
    public void unreadTime(String text, int line) {
        if (unreadTimes == 0) {
            unreadAtLine = line;
            unreadTime = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) : text;
        }
        unreadTimes++;
    }

    /** Whether all positions would be possible if latitude and longitude changed places, and none is as it stands. */
    public boolean looksSwapped() {
        return goodPositions == 0 && impossiblePositions >= FEW && swappedPositions == impossiblePositions;
    }

    /** Which line has the first time that cannot be read, and what to write instead; null when all can be read. */
    public @Nullable String unreadTimes() {
        return unreadTimes == 0
                ? null
                : unreadTimes + " times cannot be read, the first in line " + unreadAtLine + ": \u201C"
                        + unreadTime.replaceAll("\\s+", " ") + "\u201D. A time looks like 2026-05-01T06:00:00Z.";
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
        String unread = unreadTimes();
        if (unread != null) {
            warnings.add(new ReadingWarning(Code.TIMES_DOUBTFUL, unread));
        }
        return warnings;
    }

    private static void add(List<ReadingWarning> warnings, int count, Code code, String what) {
        if (count > 0) {
            warnings.add(new ReadingWarning(code, count + " " + what + "."));
        }
    }
}
