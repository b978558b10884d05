package io.fitconnect.training.progress.curve;

/** Student's t distribution: the value that 97.5 % stay below, from the table of any textbook of statistics. */
final class StudentT {

    private static final double[] QUANTILES = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };
    private static final double NORMAL = 1.960;

    private StudentT() {}

    /** By degrees of freedom, from 1; above 30 that of the normal distribution, widened by its first correction. */
    static double quantile975(int degrees) {
        return degrees <= QUANTILES.length
                ? QUANTILES[degrees - 1]
                : NORMAL + (Math.pow(NORMAL, 3) + NORMAL) / (4.0 * degrees);
    }
}
