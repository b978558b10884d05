package io.fitconnect.e2e.world.effort;

import java.util.random.RandomGenerator;

/** Noise that wanders: a receiver's fault, a mood. Its values have this spread around 0. */
final class Drift {

    private static final double MEMORY = 0.97;

    private final RandomGenerator chance;
    private final double spread;
    private double value;

    Drift(RandomGenerator chance, double spread) {
        this.chance = chance;
        this.spread = spread;
        this.value = spread * chance.nextGaussian();
    }

    double next() {
        value = MEMORY * value + spread * Math.sqrt(1 - MEMORY * MEMORY) * chance.nextGaussian();
        return value;
    }
}
