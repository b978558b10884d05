package io.fitconnect.training.progress.record;

import java.util.ArrayList;
import java.util.List;

/** How one record fell: each mark that was better than all before it, when it was set. */
public final class RecordBook {

    private RecordBook() {}

    /**
     * The marks that were records, oldest first; the last one holds. Marks that are no records may be left out before: the
     * progression of a progression with one more mark is that of all marks.
     */
    public static List<Mark> progression(List<Mark> marksOfOneMeasure) {
        List<Mark> held = new ArrayList<>();
        marksOfOneMeasure.stream().sorted(Mark.BY_TIME).forEach(mark -> {
            if (held.isEmpty() || mark.isBetterThan(held.get(held.size() - 1))) {
                held.add(mark);
            }
        });
        return held;
    }
}
