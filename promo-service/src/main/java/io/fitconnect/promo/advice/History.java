package io.fitconnect.promo.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What an athlete was advised.
 *
 * @param given at least all that the caps look back upon
 * @param open  how much of it stands
 */
public record History(List<Given> given, int open) {

    public static final History NONE = new History(List.of(), 0);

    public History {
        given = List.copyOf(given);
    }

    long on(LocalDate day, ZoneId zone) {
        return given.stream()
                .filter(each -> LocalDate.ofInstant(each.at(), zone).equals(day))
                .count();
    }

    long since(Instant moment) {
        return given.stream().filter(each -> each.at().isAfter(moment)).count();
    }

    boolean holds(Subject subject, Instant since) {
        return given.stream()
                .anyMatch(each -> each.subject().equals(subject) && each.at().isAfter(since));
    }

    /** One piece of advice. */
    public record Given(Subject subject, Instant at) {}
}
