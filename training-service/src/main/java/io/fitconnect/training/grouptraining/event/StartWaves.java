package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The waves of an event, in the order of their starts. */
public record StartWaves(List<StartWave> list) {

    public static final int MAX = 50;

    public StartWaves {
        list = List.copyOf(list);
        if (list.isEmpty() || list.size() > MAX) {
            throw InvalidValue.refuse("waves", "must be 1 to " + MAX);
        }
        List<StartWave> all = list;
        if (IntStream.range(1, all.size())
                .anyMatch(i -> all.get(i).offsetSeconds() <= all.get(i - 1).offsetSeconds())) {
            throw InvalidValue.refuse("waves", "must be in the order of their starts, no two at once");
        }
    }

    /**
     * The place in the list of an athlete's wave. It follows from both ids alone, so that it stays when others join or leave; an athlete starts early at
     * one event and late at another.
     */
    public int of(UUID event, AthleteId athlete) {
        return Math.floorMod(mix(bits(event) ^ mix(bits(athlete.value()))), list.size());
    }

    private static long bits(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    /** The finalizer of SplitMix64: ids that were given one after another go to different waves. */
    private static long mix(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
