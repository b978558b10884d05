package io.fitconnect.training.progress;

import io.fitconnect.training.progress.record.BookKey;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import io.fitconnect.training.progress.record.RecordBook;
import io.fitconnect.training.progress.record.RecordBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the record books. A mark that comes is laid beside the records alone; one that goes leaves a book to be written again
 * from all marks of its measure, which only trainings that hold a record cost.
 */
@Component
class RecordKeeper {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final RecordMarks books;
    private final DerivedTrainings trainings;

    RecordKeeper(RecordMarks books, DerivedTrainings trainings) {
        this.books = books;
        this.trainings = trainings;
    }

    void add(UUID athlete, DerivedTraining training) {
        if (training.marks().isEmpty()) {
            return;
        }
        String sport = training.training().sport();
        Map<BookKey, List<Mark>> held =
                books.listBooks(athlete, sport, training.training().day().getYear());
        for (Mark mark : training.marks()) {
            BookKey.of(sport, mark).forEach(book -> {
                List<Mark> before = held.getOrDefault(book, List.of());
                List<Mark> after = RecordBook.progression(with(before, mark));
                if (!after.equals(before)) {
                    books.write(athlete, book, after);
                }
            });
        }
    }

    /** Takes a training's marks out of all books; its row must be gone already, or hold other marks. */
    void remove(UUID athlete, UUID training) {
        books.listBooksWith(athlete, training).stream()
                .collect(Collectors.groupingBy(BookKey::sport))
                .forEach((sport, itsBooks) -> writeWithout(athlete, training, sport, itsBooks));
    }

    private void writeWithout(UUID athlete, UUID training, String sport, List<BookKey> itsBooks) {
        Set<Measure> measures = itsBooks.stream().map(BookKey::measure).collect(Collectors.toSet());
        Map<Measure, List<Mark>> others = trainings.listMarks(athlete, sport, measures::contains, BEFORE_ALL).stream()
                .filter(mark -> !mark.training().equals(training))
                .collect(Collectors.groupingBy(Mark::measure));
        for (BookKey book : itsBooks) {
            List<Mark> left = others.getOrDefault(book.measure(), List.of()).stream()
                    .filter(book::holds)
                    .toList();
            books.write(athlete, book, RecordBook.progression(left));
        }
    }

    void writeAll(UUID athlete, RecordBooks all) {
        books.removeAll(athlete);
        all.books().forEach((book, marks) -> books.write(athlete, book, marks));
    }

    private static List<Mark> with(List<Mark> marks, Mark more) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(more);
        return all;
    }
}
