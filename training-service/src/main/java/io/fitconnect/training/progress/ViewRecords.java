package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.record.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The records of an athlete in one sport, each with those that it replaced. */
@UseCase(readOnly = true)
public class ViewRecords {

    private static final Comparator<Mark> BY_MEASURE = Comparator.comparing(
                    (Mark mark) -> mark.measure().kind())
            .thenComparing(mark -> mark.measure().over());

    private final RecordMarks records;

    ViewRecords(RecordMarks records) {
        this.records = records;
    }

    /**
     * Lists the books of one year, or of all years.
     *
     * @return a list for each record that is held: the one that holds first, the first one last
     */
    public List<List<Mark>> handle(UUID athlete, String sport, int year) {
        return records.listBooks(athlete, sport, year).entrySet().stream()
                .filter(book -> book.getKey().year() == year)
                .map(Map.Entry::getValue)
                .map(ViewRecords::newestFirst)
                .sorted(Comparator.comparing(marks -> marks.get(0), BY_MEASURE))
                .toList();
    }

    private static List<Mark> newestFirst(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(Mark::setAt)
                        .thenComparing(Mark::training)
                        .reversed())
                .toList();
    }
}
