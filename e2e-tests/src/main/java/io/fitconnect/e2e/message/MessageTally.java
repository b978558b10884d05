package io.fitconnect.e2e.message;

import io.fitconnect.e2e.message.Found.Line;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What the readings say of the acknowledged messages.
 *
 * @param lost     readings of a participant that miss an acknowledged message, or have it under another number
 * @param twice    readings in which an id stands more than once
 * @param shuffled readings whose numbers are not 1, 2, 3 …, or in which a writer's messages stand in another order than they were acknowledged
 * @param differ   conversations that two participants read differently
 */
record MessageTally(int acknowledged, int readings, int lost, int twice, int shuffled, int differ) {

    /** {@code sent} is in the order of the acknowledgements of each writer. */
    static MessageTally of(List<Sent> sent, List<Found> found) {
        Map<String, List<Sent>> byTalk = sent.stream().collect(Collectors.groupingBy(Sent::talk));
        int lost = 0;
        int twice = 0;
        int shuffled = 0;
        for (Found reading : found) {
            var expected = byTalk.getOrDefault(reading.talk(), List.of());
            Map<UUID, Long> numbers = new HashMap<>();
            for (Line line : reading.lines()) {
                twice += numbers.put(line.clientId(), line.number()) == null ? 0 : 1;
            }
            lost += (int) expected.stream()
                    .filter(message -> !Long.valueOf(message.number()).equals(numbers.get(message.clientId())))
                    .count();
            shuffled += isCounted(reading.lines()) && isInOrder(expected) ? 0 : 1;
        }
        var differ = (int) found.stream().collect(Collectors.groupingBy(Found::talk)).values().stream()
                .filter(readings ->
                        readings.stream().map(Found::lines).distinct().count() > 1)
                .count();
        return new MessageTally(sent.size(), found.size(), lost, twice, shuffled, differ);
    }

    private static boolean isCounted(List<Line> lines) {
        return lines.stream()
                .map(Line::number)
                .toList()
                .equals(LongStream.rangeClosed(1, lines.size()).boxed().toList());
    }

    /** A writer sends the next message after the last one was acknowledged, so its number is greater. */
    private static boolean isInOrder(List<Sent> expected) {
        Collection<List<Sent>> ofEach =
                expected.stream().collect(Collectors.groupingBy(Sent::writer)).values();
        return ofEach.stream()
                .map(messages -> messages.stream().map(Sent::number).toList())
                .allMatch(numbers -> numbers.equals(numbers.stream().sorted().toList()));
    }

    boolean isClean() {
        return readings > 0 && lost == 0 && twice == 0 && shuffled == 0 && differ == 0;
    }
}
