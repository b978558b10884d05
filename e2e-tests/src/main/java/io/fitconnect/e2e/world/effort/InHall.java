package io.fitconnect.e2e.world.effort;

/** Works and rests by turns in one place. */
record InHall(double working, double resting, int workSeconds, int restSeconds) implements Gait {

    @Override
    public Move next(Move now, double intensity, double slope, int second) {
        var works = second % (workSeconds + restSeconds) < workSeconds;
        return new Move(0, works ? working : resting, 0, Double.NaN);
    }
}
