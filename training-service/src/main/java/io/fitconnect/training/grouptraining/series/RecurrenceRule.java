package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.problem.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * A recurrence rule of RFC 5545 (section 3.3.10), by the local clock: daily, weekly or monthly, so that a series has at most one occurrence a day.
 *
 * @param text of the form that {@link RuleGrammar} takes
 */
public record RecurrenceRule(String text) {

    /** A rule is expanded no farther than so many years behind its first start. */
    public static final int MAX_YEARS = 5;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final String COUNT = "COUNT=";
    private static final String UNTIL = "UNTIL=";

    /** The default of RFC 5545; the library's is Sunday. */
    private static final String WEEKS_FROM_MONDAY = ";WKST=MO";

    /**
     * Reads a rule, or refuses it by telling what is wrong. Its end becomes that of the last day, so that a part of the series keeps it.
     *
     * @param first the first start, which must be an occurrence of the rule
     */
    public static RecurrenceRule require(String member, String text, LocalDateTime first) {
        RuleGrammar.require(member, text);
        try {
            return requireFirst(member, new RecurrenceRule(text).closed(first), first);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw RuleGrammar.refuse(member);
        }
    }

    private static RecurrenceRule requireFirst(String member, RecurrenceRule rule, LocalDateTime first) {
        if (!rule.between(first, first.minusSeconds(1), first).equals(List.of(first))) {
            throw InvalidValue.refuse(member, "must have the first start as its first occurrence");
        }
        return rule;
    }

    /** The occurrences after the one moment up to the other, in their order. */
    public List<LocalDateTime> between(LocalDateTime first, LocalDateTime after, LocalDateTime to) {
        LocalDateTime last = first.plusYears(MAX_YEARS);
        LocalDateTime end = to.isAfter(last) ? last : to;
        if (end.isBefore(first)) {
            return List.of();
        }
        return new Recur<LocalDateTime>(text + WEEKS_FROM_MONDAY)
                .getDates(first, first, end.plusSeconds(1)).stream()
                        .filter(start -> !start.isBefore(first) && start.isAfter(after) && !start.isAfter(end))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Whether there are occurrences after the moment. */
    public boolean goesOn(LocalDateTime first, LocalDateTime after) {
        return !between(first, after, first.plusYears(MAX_YEARS)).isEmpty();
    }

    /** The same rule with this end, unless it ends earlier. */
    public RecurrenceRule until(LocalDateTime last) {
        return find(UNTIL)
                        .filter(own -> LocalDateTime.parse(own, LOCAL).isBefore(last))
                        .isPresent()
                ? this
                : new RecurrenceRule(endless().text + ";" + UNTIL + LOCAL.format(last));
    }

    /** The end of the day of the last occurrence, so that another time of day cuts none off. */
    private RecurrenceRule closed(LocalDateTime first) {
        List<LocalDateTime> all = endless().between(first, first.minusSeconds(1), first.plusYears(MAX_YEARS));
        Stream<LocalDateTime> counted = find(COUNT)
                .map(count -> all.stream().limit(Integer.parseInt(count)))
                .or(() -> find(UNTIL)
                        .map(until -> all.stream().filter(start -> !start.isAfter(LocalDateTime.parse(until, LOCAL)))))
                .orElse(Stream.empty());
        return counted.reduce((one, other) -> other)
                .map(last -> endless()
                        .until(last.toLocalDate().plusDays(1).atStartOfDay().minusSeconds(1)))
                .orElse(this);
    }

    private RecurrenceRule endless() {
        return new RecurrenceRule(parts().filter(part -> !part.startsWith(COUNT) && !part.startsWith(UNTIL))
                .collect(Collectors.joining(";")));
    }

    private Optional<String> find(String name) {
        return parts().filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()))
                .findFirst();
    }

    private Stream<String> parts() {
        return Stream.of(text.split(";", -1));
    }
}
