package io.fitconnect.training.grouptraining.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the library's expansion with a brute force that looks at every day, and the starts on the time line with the offsets that java.time finds
 * valid. {@code -Dfitconnect.recurrence.rules=100000} tries more rules.
 */
class RecurrencePropertyTests {

    private static final int RULES = Integer.getInteger("fitconnect.recurrence.rules", 300);
    private static final int DAYS = 400;

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Europe/London",
            "Europe/Moscow",
            "Asia/Almaty",
            "America/New_York",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Asia/Kathmandu");

    @Test
    void expandsAsTheBruteForceDoes() {
        for (int seed = 0; seed < RULES; seed++) {
            Random random = new Random(seed);
            LocalDateTime anchor = LocalDate.of(2024, 1, 1)
                    .plusDays(random.nextInt(1_200))
                    .atTime(random.nextInt(24), random.nextInt(4) * 15);
            Candidate candidate = Candidate.random(random, anchor);
            LocalDateTime first = candidate.firstFrom(anchor);
            String text = candidate.text() + candidate.end(random, first);

            List<LocalDateTime> expected = candidate.expand(text, first);
            RecurrenceRule rule = RecurrenceRule.require("rule", text, first);

            assertThat(rule.between(first, first.minusSeconds(1), first.plusDays(DAYS)))
                    .as("seed %d: %s from %s", seed, text, first)
                    .isEqualTo(expected);
            LocalDateTime middle = first.plusDays(random.nextInt(DAYS));
            assertThat(rule.between(first, middle, first.plusDays(DAYS)))
                    .as("seed %d: %s from %s behind %s", seed, text, first, middle)
                    .isEqualTo(expected.stream()
                            .filter(start -> start.isAfter(middle))
                            .toList());
            LocalDate split = middle.toLocalDate();
            assertThat(rule.until(split.atStartOfDay().minusSeconds(1))
                            .between(first, first.minusSeconds(1), first.plusDays(DAYS)))
                    .as("seed %d: %s from %s ended before %s", seed, text, first, split)
                    .isEqualTo(expected.stream()
                            .filter(start -> start.toLocalDate().isBefore(split))
                            .toList());
        }
    }

    /** Every quarter of an hour of every night of two years in each zone: those that are there once, twice and not at all. */
    @Test
    void putsEachLocalStartWhereTheOffsetsSay() {
        int twice = 0;
        int never = 0;
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            for (LocalDateTime local = LocalDateTime.of(2024, 1, 1, 0, 0);
                    local.getYear() < 2026;
                    local = local.plusMinutes(15)) {
                List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
                assertThat(LocalStart.of(local, zone))
                        .as("%s %s", local, name)
                        .isEqualTo(expected(local, zone.getRules()));
                twice += offsets.size() == 2 ? 1 : 0;
                never += offsets.isEmpty() ? 1 : 0;
            }
        }
        assertThat(twice).isPositive();
        assertThat(never).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:30:00, Europe/London, 2026-10-25T00:30:00Z", // twice: the first time, by summer time
        "2026-03-29T01:30:00, Europe/London, 2026-03-29T01:30:00Z", // not at all: 02:30 by summer time
        "2026-11-01T01:30:00, America/New_York, 2026-11-01T05:30:00Z",
        "2026-03-08T02:30:00, America/New_York, 2026-03-08T07:30:00Z",
        "2026-04-05T01:45:00, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
        "2026-12-01T18:00:00, Europe/Moscow, 2026-12-01T15:00:00Z",
        "2026-12-01T18:00:00, Asia/Almaty, 2026-12-01T13:00:00Z"
    })
    void meansTheFirstOfTwoAndMovesWhatIsLeftOut(LocalDateTime local, ZoneId zone, Instant start) {
        assertThat(LocalStart.of(local, zone)).isEqualTo(start);
    }

    private static Instant expected(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        ZoneOffset offset = offsets.isEmpty() ? rules.getTransition(local).getOffsetBefore() : offsets.get(0);
        return local.toInstant(offset);
    }

    /** A rule with the condition that a day of it meets. */
    private record Candidate(String text, Predicate<LocalDate> takes, LocalTime time) {

        static Candidate random(Random random, LocalDateTime anchor) {
            int interval = 1 + random.nextInt(4);
            String every = interval == 1 ? "" : ";INTERVAL=" + interval;
            LocalTime time = anchor.toLocalTime();
            LocalDate day = anchor.toLocalDate();
            return switch (random.nextInt(7)) {
                case 0 ->
                    new Candidate(
                            "FREQ=DAILY" + every, other -> ChronoUnit.DAYS.between(day, other) % interval == 0, time);
                case 1 -> weekly(random, every, interval, day, time);
                case 2 ->
                    new Candidate(
                            "FREQ=WEEKLY" + every,
                            other -> other.getDayOfWeek() == day.getDayOfWeek() && weeks(day, other) % interval == 0,
                            time);
                case 3 -> dailyOn(random, every, interval, day, time);
                case 4 -> everyWeekdayOfTheMonth(random, every, interval, day, time);
                case 5 -> monthDays(random, every, interval, day, time);
                default -> ordinalDay(random, every, interval, day, time);
            };
        }

        private static Candidate weekly(Random random, String every, int interval, LocalDate day, LocalTime time) {
            Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
            String words = days.stream().map(Candidate::word).collect(Collectors.joining(","));
            LocalDate seed = first(day, other -> days.contains(other.getDayOfWeek()));
            return new Candidate(
                    "FREQ=WEEKLY" + every + ";BYDAY=" + words,
                    other -> days.contains(other.getDayOfWeek()) && weeks(seed, other) % interval == 0,
                    time);
        }

        private static Candidate dailyOn(Random random, String every, int interval, LocalDate day, LocalTime time) {
            Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
            LocalDate seed = first(day, other -> days.contains(other.getDayOfWeek()));
            return new Candidate(
                    "FREQ=DAILY" + every + ";BYDAY="
                            + days.stream().map(Candidate::word).collect(Collectors.joining(",")),
                    other ->
                            days.contains(other.getDayOfWeek()) && ChronoUnit.DAYS.between(seed, other) % interval == 0,
                    time);
        }

        private static Candidate everyWeekdayOfTheMonth(
                Random random, String every, int interval, LocalDate day, LocalTime time) {
            DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
            LocalDate seed = first(day, other -> other.getDayOfWeek() == weekday);
            return new Candidate(
                    "FREQ=MONTHLY" + every + ";BYDAY=" + word(weekday),
                    other -> other.getDayOfWeek() == weekday && months(seed, other) % interval == 0,
                    time);
        }

        private static Candidate monthDays(Random random, String every, int interval, LocalDate day, LocalTime time) {
            Set<Integer> days = new TreeSet<>(List.of(1 + random.nextInt(31), -1 - random.nextInt(31)));
            String words = days.stream().map(String::valueOf).collect(Collectors.joining(","));
            Predicate<LocalDate> isNamed = other -> days.contains(other.getDayOfMonth())
                    || days.contains(other.getDayOfMonth() - 1 - other.lengthOfMonth());
            LocalDate seed = first(day, isNamed);
            return new Candidate(
                    "FREQ=MONTHLY" + every + ";BYMONTHDAY=" + words,
                    other -> isNamed.test(other) && months(seed, other) % interval == 0,
                    time);
        }

        private static Candidate ordinalDay(Random random, String every, int interval, LocalDate day, LocalTime time) {
            DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
            int ordinal = random.nextBoolean() ? 1 + random.nextInt(4) : -1 - random.nextInt(2);
            Predicate<LocalDate> isNamed =
                    other -> other.equals(other.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
            LocalDate seed = first(day, isNamed);
            return new Candidate(
                    "FREQ=MONTHLY" + every + ";BYDAY=" + ordinal + word(weekday),
                    other -> isNamed.test(other) && months(seed, other) % interval == 0,
                    time);
        }

        /** The rule's first start from the anchor on, of which the interval counts. */
        LocalDateTime firstFrom(LocalDateTime anchor) {
            return first(anchor.toLocalDate(), takes).atTime(time);
        }

        String end(Random random, LocalDateTime first) {
            return switch (random.nextInt(3)) {
                case 0 -> ";COUNT=" + (1 + random.nextInt(20));
                case 1 ->
                    ";UNTIL=" + first.plusDays(random.nextInt(DAYS)).toString().replaceAll("[-:]", "") + "00";
                default -> "";
            };
        }

        List<LocalDateTime> expand(String text, LocalDateTime first) {
            List<LocalDateTime> starts = new ArrayList<>();
            for (LocalDate day = first.toLocalDate();
                    !day.isAfter(first.toLocalDate().plusDays(DAYS));
                    day = day.plusDays(1)) {
                if (takes.test(day)) {
                    starts.add(day.atTime(time));
                }
            }
            String end = text.substring(text.lastIndexOf(';') + 1);
            if (end.startsWith("COUNT=")) {
                int count = Integer.parseInt(end.substring("COUNT=".length()));
                return starts.subList(0, Math.min(count, starts.size()));
            }
            if (end.startsWith("UNTIL=")) {
                String until = end.substring("UNTIL=".length());
                return starts.stream()
                        .filter(start -> start.toString()
                                        .replaceAll("[-:]", "")
                                        .concat("00")
                                        .compareTo(until)
                                <= 0)
                        .toList();
            }
            return starts;
        }

        private static LocalDate first(LocalDate from, Predicate<LocalDate> condition) {
            LocalDate day = from;
            while (!condition.test(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private static long weeks(LocalDate one, LocalDate other) {
            return ChronoUnit.WEEKS.between(monday(one), monday(other));
        }

        private static long months(LocalDate one, LocalDate other) {
            return ChronoUnit.MONTHS.between(YearMonth.from(one), YearMonth.from(other));
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        private static String word(DayOfWeek day) {
            return day.name().substring(0, 2);
        }
    }
}
