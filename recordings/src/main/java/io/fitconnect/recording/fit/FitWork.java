package io.fitconnect.recording.fit;

import com.garmin.fit.DeveloperFieldDefinition;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgDefinition;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;

/**
 * Counts the work of decoding all parts of a file and ends it when it is more than any activity needs. A message costs the
 * SDK a fixed effort, the square of its fields (it searches its list of fields once per field), and much for each field of an
 * app. One unit is about two nanoseconds; a day at one sample per second with 40 fields and 6 of apps takes 0.3 of the
 * budget.
 */
class FitWork {

    private static final long BUDGET = 3_000_000_000L;
    private static final int PER_MESSAGE = 200;
    private static final int PER_APP_FIELD = 300;
    private static final int LOCAL_NUMBERS = 16;

    private final long[] costs = new long[LOCAL_NUMBERS];
    private long done;

    void define(MesgDefinition definition) {
        long fields = definition.getFields().size();
        long cost = PER_MESSAGE + fields * fields;
        for (DeveloperFieldDefinition ignored : definition.getDeveloperFields()) {
            cost += PER_APP_FIELD;
        }
        costs[definition.getLocalNum()] = cost;
        add(cost);
    }

    void count(Mesg message) {
        add(costs[message.getLocalNum()]);
    }

    private void add(long cost) {
        done += cost;
        if (done > BUDGET) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more messages than any activity needs. Export it again.");
        }
    }
}
