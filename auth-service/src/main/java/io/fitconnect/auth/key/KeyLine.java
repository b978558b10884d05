package io.fitconnect.auth.key;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one algorithm, one after the other. What each of them may do follows from the time alone: the newest one
 * that has begun signs; one whose successor has signed for the retirement is published no more.
 */
final class KeyLine {

    private final KeyAlgorithm algorithm;
    private final List<SigningKey> keys;
    private final KeySettings settings;

    KeyLine(KeyAlgorithm algorithm, List<SigningKey> keys, KeySettings settings) {
        this.algorithm = algorithm;
        this.keys = keys.stream()
                .filter(key -> key.algorithm() == algorithm)
                .sorted(Comparator.comparingInt(SigningKey::generation))
                .toList();
        this.settings = settings;
    }

    /** The key that signs now. */
    Optional<SigningKey> findSigning(Instant now) {
        return keys.stream().filter(key -> key.signsAt(now)).reduce((older, newer) -> newer);
    }

    /** The keys that tokens in use may be signed with, and the one that will sign next. */
    List<SigningKey> published(Instant now) {
        return keys.stream()
                .filter(key -> !replacedBefore(key, now.minus(settings.retirement())))
                .toList();
    }

    /** The keys that will never sign again on any instance, whatever its clock. */
    List<SigningKey> spent(Instant now) {
        return keys.stream()
                .filter(key -> replacedBefore(key, now.minus(settings.lead())))
                .toList();
    }

    /** The keys whose tokens have all expired. */
    List<SigningKey> forgotten(Instant now) {
        Instant then = now.minus(settings.retirement()).minus(settings.memory());
        return keys.stream().filter(key -> replacedBefore(key, then)).toList();
    }

    /** The next key, when it is time to publish it. */
    Optional<SigningKey> findDue(Instant now) {
        if (keys.isEmpty()) {
            return Optional.of(algorithm.generate(1, now));
        }
        SigningKey newest = keys.get(keys.size() - 1);
        Instant regular = newest.signsFrom().plus(settings.age());
        Instant earliest = now.plus(settings.lead());
        if (regular.isAfter(earliest)) {
            return Optional.empty();
        }
        return Optional.of(algorithm.generate(newest.generation() + 1, earliest));
    }

    private boolean replacedBefore(SigningKey key, Instant moment) {
        int next = keys.indexOf(key) + 1;
        return next < keys.size() && keys.get(next).signsFrom().isBefore(moment);
    }
}
