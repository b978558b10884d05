package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The rules, computed again in the plainest way: each value from the start, for each prefix of the efforts. */
final class BruteForce {

    private final RuleBook book;
    private final List<Effort> counted;
    private final Map<UUID, Long> points = new HashMap<>();

    BruteForce(RuleBook book, Collection<Effort> efforts) {
        this.book = book;
        List<Effort> order = new ArrayList<>(efforts);
        order.removeIf(Effort::suspended);
        order.sort((one, other) -> isPreferred(one, other) ? -1 : 1);
        List<Effort> kept = new ArrayList<>();
        for (Effort effort : order) {
            if (kept.stream().noneMatch(other -> isSame(effort, other))) {
                kept.add(effort);
            }
        }
        counted = byDay(kept);
        Map<LocalDate, Long> given = new HashMap<>();
        for (boolean ranked : new boolean[] {true, false}) {
            for (Effort effort : counted) {
                if (effort.isRanked() == ranked) {
                    long sum = given.getOrDefault(effort.day(), 0L);
                    long all = book.points().ofTime(effort) + book.points().ofAscent(effort);
                    long part = sum + all > book.points().dailyLimit()
                            ? book.points().dailyLimit() - sum
                            : all;
                    given.put(effort.day(), sum + part);
                    points.put(effort.training(), part);
                }
            }
        }
    }

    long points() {
        return points.values().stream().mapToLong(points -> points).sum();
    }

    int level() {
        int level = 1;
        while (points() >= book.levels().begins(level + 1)) {
            level++;
        }
        return level;
    }

    Set<Award> awards() {
        Set<Award> awards = new HashSet<>();
        for (AchievementRule rule : book.achievements()) {
            Set<AwardKey> earned = new HashSet<>();
            for (int end = 1; end <= counted.size(); end++) {
                Effort last = counted.get(end - 1);
                if (!rule.counts(last)) {
                    continue;
                }
                String occasion = rule.within().of(last);
                List<Effort> sofar = counted.subList(0, end).stream()
                        .filter(rule::counts)
                        .filter(effort -> rule.within().of(effort).equals(occasion))
                        .toList();
                long value = value(rule.measure(), sofar);
                for (int tier = 1; tier <= rule.tiers().size(); tier++) {
                    AwardKey key = new AwardKey(rule.key(), tier, rule.repeatable() ? occasion : "once");
                    if (value >= rule.tiers().get(tier - 1) && earned.add(key)) {
                        awards.add(new Award(
                                key.rule(),
                                tier,
                                key.occasion(),
                                last.day(),
                                last.training(),
                                value,
                                rule.tiers().get(tier - 1)));
                    }
                }
            }
        }
        return awards;
    }

    private long value(Measure measure, List<Effort> efforts) {
        return switch (measure) {
            case COUNT -> efforts.size();
            case DISTANCE ->
                efforts.stream().mapToLong(Effort::distanceCentimeters).sum();
            case TIME -> efforts.stream().mapToLong(Effort::movingSeconds).sum();
            case ASCENT ->
                efforts.stream()
                        .filter(effort ->
                                !book.points().lifted().contains(effort.sport().key()))
                        .mapToLong(Effort::ascentCentimeters)
                        .sum();
            case POINTS ->
                efforts.stream()
                        .mapToLong(effort -> Objects.requireNonNull(points.get(effort.training())))
                        .sum();
            case ACTIVE_DAYS -> efforts.stream().map(Effort::day).distinct().count();
            case SPORTS ->
                efforts.stream().map(effort -> effort.sport().key()).distinct().count();
            case STREAK_DAYS -> streak(book.streaks().days(), 1, efforts);
            case STREAK_WEEKS -> streak(book.streaks().weeks(), 7, efforts);
        };
    }

    /** Walks through every day of the calendar between the first effort and the last. */
    private static long streak(StreakRule rule, int length, List<Effort> efforts) {
        Set<LocalDate> active = new HashSet<>(efforts.stream().map(Effort::day).toList());
        LocalDate end = efforts.get(efforts.size() - 1).day();
        LocalDate begin = efforts.get(0).day();
        if (length == 7) {
            begin = begin.minusDays(begin.getDayOfWeek().getValue() - 1L);
        }
        int run = 0;
        int freezes = 0;
        for (LocalDate first = begin; !first.isAfter(end); first = first.plusDays(length)) {
            int days = 0;
            for (int day = 0; day < length; day++) {
                days += active.contains(first.plusDays(day)) ? 1 : 0;
            }
            boolean isOver = first.plusDays(length - 1).isBefore(end) || ChronoUnit.DAYS.between(first, end) >= length;
            if (days >= rule.least()) {
                run++;
                if (run % rule.freezeEvery() == 0 && freezes < rule.mostFreezes()) {
                    freezes++;
                }
            } else if (isOver && run > 0) {
                if (freezes > 0) {
                    freezes--;
                } else {
                    run = 0;
                }
            }
        }
        return run;
    }

    private static List<Effort> byDay(List<Effort> efforts) {
        return efforts.stream()
                .sorted(Comparator.comparing(Effort::day)
                        .thenComparing(Effort::start)
                        .thenComparing(Effort::training))
                .toList();
    }

    private static boolean isPreferred(Effort one, Effort other) {
        if (one.isRanked() != other.isRanked()) {
            return one.isRanked();
        }
        if (one.origin() != other.origin()) {
            return one.origin() == Origin.RECORDED;
        }
        if (one.elapsedSeconds() != other.elapsedSeconds()) {
            return one.elapsedSeconds() > other.elapsedSeconds();
        }
        return one.training().compareTo(other.training()) < 0;
    }

    private static boolean isSame(Effort one, Effort other) {
        Instant oneEnd = one.start().plusSeconds(one.elapsedSeconds());
        Instant otherEnd = other.start().plusSeconds(other.elapsedSeconds());
        long from = Math.max(one.start().getEpochSecond(), other.start().getEpochSecond());
        long until = Math.min(oneEnd.getEpochSecond(), otherEnd.getEpochSecond());
        Duration shorter = Duration.ofSeconds(Math.min(one.elapsedSeconds(), other.elapsedSeconds()));
        return shorter.isZero() ? from <= until : (until - from) * 2 > shorter.toSeconds();
    }
}
