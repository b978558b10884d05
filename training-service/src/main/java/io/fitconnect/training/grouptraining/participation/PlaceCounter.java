package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes and gives back places, shard by shard from the athlete's own on, so that those who ask at once begin at different rows. */
@Component
class PlaceCounter {

    private final Places places;

    PlaceCounter(Places places) {
        this.places = places;
    }

    void open(GroupTraining training) {
        Integer capacity = training.details().capacity();
        places.put(training.id(), PlaceShard.spread(capacity, granted(capacity), 0));
    }

    /** Takes a place; false when all are taken. */
    boolean take(GroupTraining training, AthleteId athlete) {
        return any(training, athlete, shard -> places.take(training.id(), shard));
    }

    /** Gives a place back. */
    void release(GroupTraining training, AthleteId athlete) {
        any(training, athlete, shard -> places.release(training.id(), shard));
    }

    /**
     * Sets how many places there are.
     *
     * @param granted how many of them can be taken now
     */
    void resize(UUID training, @Nullable Integer capacity, int granted, int taken) {
        places.put(training, PlaceShard.spread(capacity, granted, taken));
    }

    /** All shards in one. */
    PlaceShard sum(UUID training) {
        return places.list(training).stream()
                .reduce((one, other) ->
                        new PlaceShard(0, one.capacity() + other.capacity(), one.taken() + other.taken()))
                .orElseThrow();
    }

    static int granted(@Nullable Integer capacity) {
        return capacity == null ? GroupTrainingDetails.MAX_CAPACITY : capacity;
    }

    private static boolean any(GroupTraining training, AthleteId athlete, IntPredicate attempt) {
        int shards = PlaceShard.count(training.details().capacity());
        int first = Math.floorMod(athlete.value().hashCode(), shards);
        return IntStream.range(0, shards)
                .map(offset -> (first + offset) % shards)
                .anyMatch(attempt);
    }
}
