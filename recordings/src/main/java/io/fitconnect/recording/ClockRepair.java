package io.fitconnect.recording;

import io.fitconnect.recording.ReadingWarning.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets samples right whose clock jumped: most of them decide when the recording was made.
 *
 * <p>Samples more than twelve hours apart from all others form a day of their own. The day with most samples is the
 * recording's; a neighbour within two days that holds a tenth of all samples, and at least ten, belongs to it, as on a tour
 * with nights. Of the others those as large are {@linkplain #otherDays() recordings of their own}, and the rest is left
 * out. Within the recording, samples that were written a second time are left out, and a sample out of the longest order
 * loses its time; where that would be more than a tenth and ten, all are put in order instead.
 */
public final class ClockRepair {

    private static final long APART_MILLIS = 12 * 3_600_000L;
    private static final long TOUR_MILLIS = 48 * 3_600_000L;
    private static final int FEWEST = 10;
    private static final int SHARE = 10;

    private final List<SampleTable> otherDays = new ArrayList<>();
    private SampleTable samples;
    private int elsewhere;
    private int repeated;
    private int disordered;

    private ClockRepair(SampleTable samples) {
        this.samples = samples;
        if (!isSound(samples)) {
            chooseDay();
            putInOrder();
        }
    }

    /** Repairs samples whose times are in milliseconds since any moment; the table is not used afterwards. */
    public static ClockRepair of(SampleTable samples) {
        return new ClockRepair(samples);
    }

    private static boolean isSound(SampleTable samples) {
        long first = SampleTable.NO_TIME;
        long latest = SampleTable.NO_TIME;
        for (int row = 0; row < samples.size(); row++) {
            long time = samples.time(row);
            if (time != SampleTable.NO_TIME) {
                if (time < latest) {
                    return false;
                }
                first = first == SampleTable.NO_TIME ? time : first;
                latest = time;
            }
        }
        return latest - first <= APART_MILLIS;
    }

    private void chooseDay() {
        long[] times = sortedTimes(samples);
        List<Day> days = days(times);
        int large = Math.max(FEWEST, times.length / SHARE);
        int main = 0;
        for (int i = 1; i < days.size(); i++) {
            main = days.get(i).size() > days.get(main).size() ? i : main;
        }
        int first = main;
        while (first > 0 && isOfTour(days.get(first - 1), days.get(first), large, days.get(first - 1))) {
            first--;
        }
        int last = main;
        while (last + 1 < days.size() && isOfTour(days.get(last), days.get(last + 1), large, days.get(last + 1))) {
            last++;
        }
        Day tour = new Day(
                days.get(first).from(), days.get(last).to(), days.get(main).size());
        SampleTable all = samples;
        samples = rowsOf(all, tour, true);
        for (int i = 0; i < days.size(); i++) {
            if (i < first || i > last) {
                elsewhere += days.get(i).size();
                if (days.get(i).size() >= large) {
                    otherDays.add(rowsOf(all, days.get(i), false));
                }
            }
        }
    }

    private static boolean isOfTour(Day earlier, Day later, int large, Day neighbour) {
        return later.from() - earlier.to() <= TOUR_MILLIS && neighbour.size() >= large;
    }

    private static List<Day> days(long[] times) {
        List<Day> days = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= times.length; i++) {
            if (i == times.length || times[i] - times[i - 1] > APART_MILLIS) {
                days.add(new Day(times[from], times[i - 1], i - from));
                from = i;
            }
        }
        return days;
    }

    private static long[] sortedTimes(SampleTable samples) {
        long[] times = new long[samples.size()];
        int size = 0;
        for (int row = 0; row < times.length; row++) {
            if (samples.time(row) != SampleTable.NO_TIME) {
                times[size++] = samples.time(row);
            }
        }
        long[] sorted = Arrays.copyOf(times, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Rows within a day and, where asked for, those without a time. */
    private static SampleTable rowsOf(SampleTable samples, Day day, boolean untimed) {
        int[] rows = new int[samples.size()];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            long time = samples.time(row);
            if (time == SampleTable.NO_TIME ? untimed : time >= day.from() && time <= day.to()) {
                rows[size++] = row;
            }
        }
        return size == samples.size() ? samples : samples.pick(Arrays.copyOf(rows, size));
    }

    private void putInOrder() {
        if (!samples.isInOrder()) {
            dropRepeated();
        }
        if (!samples.isInOrder()) {
            BitSet inOrder = LongestOrder.of(samples);
            int timed = sortedTimes(samples).length;
            disordered = timed - inOrder.cardinality();
            if (disordered > Math.max(FEWEST, timed / SHARE)) {
                samples = rowsOf(samples, Day.ANY, false).inOrder();
            } else {
                for (int row = 0; row < samples.size(); row++) {
                    if (!inOrder.get(row)) {
                        samples.dropTime(row);
                    }
                }
            }
        }
    }

    /** Leaves out rows that go back to a moment that was there before. */
    private void dropRepeated() {
        Set<Long> before = new HashSet<>();
        int[] rows = new int[samples.size()];
        int size = 0;
        long latest = SampleTable.NO_TIME;
        boolean back = false;
        for (int row = 0; row < rows.length; row++) {
            long time = samples.time(row);
            boolean known = time != SampleTable.NO_TIME && before.contains(time);
            back = known && (time < latest || back);
            if (back) {
                repeated++;
            } else {
                rows[size++] = row;
                before.add(time);
                latest = Math.max(latest, time);
            }
        }
        samples = repeated == 0 ? samples : samples.pick(Arrays.copyOf(rows, size));
    }

    /** The samples of the recording. */
    public SampleTable samples() {
        return samples;
    }

    /** Further days with many samples, for formats that can make recordings of them. */
    public List<SampleTable> otherDays() {
        return otherDays;
    }

    /** What was left out. */
    public List<ReadingWarning> warnings() {
        List<ReadingWarning> warnings = new ArrayList<>();
        add(
                warnings,
                Code.TIMES_DOUBTFUL,
                elsewhere,
                "points are dated on another day than most and are no part of it");
        add(warnings, Code.REPEATED, repeated, "points repeat earlier ones and were left out");
        add(warnings, Code.TIMES_DOUBTFUL, disordered, "times that run backwards were put right or left out");
        return warnings;
    }

    private static void add(List<ReadingWarning> warnings, Code code, int count, String what) {
        if (count > 0) {
            warnings.add(new ReadingWarning(code, count + " " + what + "."));
        }
    }

    /** Times without a gap of half a day. */
    private record Day(long from, long to, int size) {

        static final Day ANY = new Day(Long.MIN_VALUE, Long.MAX_VALUE, 0);
    }
}
