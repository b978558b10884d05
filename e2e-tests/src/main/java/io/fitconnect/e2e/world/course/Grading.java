package io.fitconnect.e2e.world.course;

/** Levels heights along a closed way, as builders of roads do. */
final class Grading {

    private Grading() {}

    /** The mean over so many heights to both sides, taken twice. */
    static double[] over(double reach, double... heights) {
        return once((int) reach, once((int) reach, heights));
    }

    private static double[] once(int reach, double... heights) {
        var round = heights.length - 1;
        var level = new double[heights.length];
        var sum = 0.0;
        for (int i = -reach; i <= reach; i++) {
            sum += heights[Math.floorMod(i, round)];
        }
        for (int i = 0; i < heights.length; i++) {
            level[i] = sum / (2 * reach + 1);
            sum += heights[Math.floorMod(i + reach + 1, round)] - heights[Math.floorMod(i - reach, round)];
        }
        return level;
    }
}
