package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sessions of a file in their order. Where no message tells of one, the samples and laps make one; where a damaged file
 * has more than a few samples beyond the last session that it tells of, they make one more.
 */
record FitSessions(List<FitSession> inOrder) {

    private static final int FEW_SAMPLES = 10;

    static FitSessions of(FitContent content, SampleTable samples, boolean damaged) {
        List<FitSession> sessions = new ArrayList<>(content.sessions().stream()
                .distinct()
                .sorted(Comparator.comparingLong(FitSession::start))
                .toList());
        if (sessions.isEmpty()) {
            sessions.add(FitSession.unstated(firstStart(content, samples), sport(content)));
        } else if (damaged && samples.size() > 0) {
            long end = sessions.get(sessions.size() - 1).end();
            if (samples.size() - samples.firstRowAt(end + 1) > FEW_SAMPLES) {
                sessions.add(FitSession.unstated(end + 1, sport(content)));
            }
        }
        return new FitSessions(sessions);
    }

    private static long firstStart(FitContent content, SampleTable samples) {
        if (samples.size() > 0) {
            return samples.time(0);
        }
        return content.laps().stream()
                .mapToLong(FitLap::start)
                .filter(start -> start != SampleTable.NO_TIME)
                .findFirst()
                .orElse(SampleTable.NO_TIME);
    }

    private static FitSport sport(FitContent content) {
        FitSport sport = content.sport();
        for (FitLap lap : content.laps()) {
            sport = sport.orElse(lap.sport());
        }
        return sport;
    }

    /** Index of the session that shares most time with the lap, else of the last one that started before it. */
    int indexOf(FitLap lap) {
        int best = indexAt(lap.start());
        long most = overlap(lap, best);
        for (int index = 0; index < inOrder.size(); index++) {
            long shared = overlap(lap, index);
            if (shared > Math.max(0, most)) {
                best = index;
                most = shared;
            }
        }
        return best;
    }

    private long overlap(FitLap lap, int index) {
        FitSession session = inOrder.get(index);
        return lap.start() == SampleTable.NO_TIME || session.start() == SampleTable.NO_TIME
                ? 0
                : lap.overlap(session.start(), session.end());
    }

    /** Index of the last session that started before this. */
    private int indexAt(long time) {
        int index = 0;
        while (index + 1 < inOrder.size() && inOrder.get(index + 1).start() <= time) {
            index++;
        }
        return index;
    }
}
