package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.record.Mark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The records of an athlete in one sport, each with those that it replaced. */
@UseCase(readOnly = true)
public class ViewRecords {

    private static final Comparator<Mark> BY_MEASURE = Comparator.comparing(
                    (Mark mark) -> mark.measure().kind())
            .thenComparing(mark -> mark.measure().over());

    private final RecordMarks records;
    private final DerivedTrainings trainings;

    ViewRecords(RecordMarks records, DerivedTrainings trainings) {
        this.records = records;
        this.trainings = trainings;
    }

    /** Reads the books of one year, or of all years. */
    public Books handle(UUID athlete, String sport, int year) {
        List<List<Mark>> books = listBooks(athlete, sport, year);
        Set<UUID> holders =
                books.stream().flatMap(List::stream).map(Mark::training).collect(Collectors.toUnmodifiableSet());
        return new Books(books, trainings.listDays(athlete, holders));
    }

    private List<List<Mark>> listBooks(UUID athlete, String sport, int year) {
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

    /**
     * What records there are.
     *
     * @param marks a list for each record that is held: the one that holds first, the first one last
     * @param days  the days of the trainings that set them, on their own clocks
     */
    public record Books(List<List<Mark>> marks, Map<UUID, LocalDate> days) {}
}
