package io.fitconnect.training.progress;

import io.fitconnect.training.progress.record.BookKey;
import io.fitconnect.training.progress.record.Mark;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The marks that are or were records, by book. */
public interface RecordMarks {

    /** The books of a sport in which a mark of this year stands: those of the year, and those of all years. */
    Map<BookKey, List<Mark>> listBooks(UUID athlete, String sport, int year);

    Map<BookKey, List<Mark>> listAllBooks(UUID athlete);

    /** Replaces a whole book. */
    void write(UUID athlete, BookKey book, List<Mark> marks);

    /** The books in which the training has a mark. */
    Collection<BookKey> listBooksWith(UUID athlete, UUID training);

    void removeAll(UUID athlete);
}
