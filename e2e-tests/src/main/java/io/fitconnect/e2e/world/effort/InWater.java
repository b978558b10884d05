package io.fitconnect.e2e.world.effort;

/** Swims lengths; water leaves little between slow and fast. */
record InWater(double threshold) implements Gait {

    @Override
    public Move next(Move now, double intensity, double slope, int second) {
        return new Move(threshold * (0.62 + 0.38 * intensity), intensity, 24 + 8 * intensity, Double.NaN);
    }
}
