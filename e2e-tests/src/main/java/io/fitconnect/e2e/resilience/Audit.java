package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.client.ImportStatus;
import io.fitconnect.e2e.client.TrainingView;
import io.fitconnect.e2e.client.UnexpectedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the platform what became of every push, and counts. */
final class Audit {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final double DISTANCE_TOLERANCE = 0.005;

    private final Map<String, TrainingView> trainings = new HashMap<>();
    private final Set<String> accountedFor = new HashSet<>();
    private final List<String> oddities = new ArrayList<>();

    /** Returns when the last acknowledged import has ended. */
    static void awaitEnds(List<Push> pushes) {
        pushes.stream().filter(Push::isAcknowledged).forEach(Audit::end);
    }

    Tally count(List<Push> pushes) {
        pushes.stream()
                .map(push -> push.sender().athlete())
                .distinct()
                .flatMap(athlete -> athlete.diary().listAll().stream())
                .forEach(training -> trainings.put(training.path(), training));
        var acknowledged = pushes.stream().filter(Push::isAcknowledged).toList();
        var outcomes = acknowledged.stream()
                .map(this::outcome)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        pushes.stream()
                .filter(push -> !push.isAcknowledged())
                .forEach(push -> oddities.add("not acknowledged: %d %s"
                        .formatted(push.answer().status(), push.answer().body())));
        return new Tally(
                pushes.size(),
                pushes.size() - acknowledged.size(),
                (int) pushes.stream().filter(push -> push.attempts() > 1).count(),
                outcomes,
                trainings.size(),
                trainings.size() - accountedFor.size(),
                List.copyOf(oddities));
    }

    private ImportOutcome outcome(Push push) {
        try {
            var status = end(push);
            return status.isRefused() ? refused(status) : done(push, status);
        } catch (UnexpectedAnswer failure) {
            oddities.add("lost: " + failure.getMessage());
            return ImportOutcome.LOST;
        }
    }

    private ImportOutcome refused(ImportStatus status) {
        oddities.add("refused: " + status.path() + " " + status.refusal().orElse(""));
        return ImportOutcome.REFUSED;
    }

    private ImportOutcome done(Push push, ImportStatus status) {
        var own = status.trainings().stream().filter(trainings::containsKey).toList();
        var alike = trainings.values().stream()
                .filter(training -> push.ride().start().equals(Instant.parse(training.startTime())))
                .filter(training -> near(training, push.ride().distanceMeters()))
                .count();
        var first = own.stream().filter(accountedFor::add).count() == own.size();
        if (own.isEmpty() || alike == 0) {
            oddities.add("lost: no training of " + status.path());
            return ImportOutcome.LOST;
        }
        if (own.size() > 1 || alike > 1 || !first) {
            oddities.add("doubled: %d trainings of %s".formatted(alike, status.path()));
            return ImportOutcome.DOUBLED;
        }
        return ImportOutcome.DONE;
    }

    private static boolean near(TrainingView training, double distanceMeters) {
        return Math.abs(training.distanceMeters().orElse(0) - distanceMeters) <= distanceMeters * DISTANCE_TOLERANCE;
    }

    private static ImportStatus end(Push push) {
        return push.sender().session().imports().awaitEnd(push.path(), TIMEOUT);
    }
}
