package io.fitconnect.training.diary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which recordings a training has, where it has several, and which of them gives what.
 *
 * @param recordings all of them, in the order of their ids
 * @param givers     by field; a field that none has is absent
 */
public record Merge(List<Part> recordings, Map<RecordedField, ActivityId> givers) {

    public Merge {
        recordings = List.copyOf(recordings);
        givers = Map.copyOf(givers);
    }

    public List<ActivityId> activities() {
        return recordings.stream().map(Part::activity).toList();
    }

    public Optional<ActivityId> giver(RecordedField field) {
        return Optional.ofNullable(givers.get(field));
    }

    Map<ActivityId, Duration> clockCorrections() {
        return recordings.stream()
                .filter(part -> !part.clockCorrection().isZero())
                .collect(Collectors.toUnmodifiableMap(Part::activity, Part::clockCorrection));
    }

    boolean isAllOf(String clientId) {
        return recordings.stream().allMatch(part -> part.clientId().equals(clientId));
    }

    /**
     * One of the recordings, and the client that sent it.
     *
     * @param clockCorrection how much later it was than the recorder's clock said
     */
    public record Part(ActivityId activity, String clientId, Duration clockCorrection) {}
}
