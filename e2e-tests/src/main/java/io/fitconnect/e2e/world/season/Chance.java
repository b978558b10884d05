package io.fitconnect.e2e.world.season;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What is left to chance, and yet the same every time: it depends on words alone. */
public final class Chance {

    private Chance() {}

    public static RandomGenerator of(Object... words) {
        return new SplittableRandom(Arrays.toString(words).hashCode());
    }
}
