package io.fitconnect.training.progress.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All record books of an athlete, computed from marks in whatever order they come; holds the records alone. */
public final class RecordBooks {

    private final Map<BookKey, List<Mark>> books = new HashMap<>();

    public void add(String sport, Collection<Mark> marks) {
        marks.forEach(mark ->
                BookKey.of(sport, mark).forEach(book -> books.merge(book, List.of(mark), RecordBooks::together)));
    }

    public Map<BookKey, List<Mark>> books() {
        return Map.copyOf(books);
    }

    private static List<Mark> together(List<Mark> held, List<Mark> more) {
        List<Mark> all = new ArrayList<>(held);
        all.addAll(more);
        return RecordBook.progression(all);
    }
}
