package io.fitconnect.promo.experiment;

/**
 * Tests whether two variants differ in their share of successes, and may be looked at after every batch: the chance that it ever reports
 * a difference where there is none is at most the level, however often one looks and whenever one stops.
 *
 * <p>It keeps the logarithm of an e-process. Each outcome multiplies it by the likelihood under two shares over that under their mean,
 * weighted by the variants' shares of assignment; the two are estimated from earlier batches only (with half a success and half a
 * failure added, Krichevsky and Trofimov 1981). Under the null hypothesis its expectation never grows, since a person's variant is drawn
 * with these shares independently of the outcome, so by Ville's inequality (1939) it exceeds {@code 1/level} with at most that
 * probability. The construction is that of Turner, Ly and Grünwald, "Generic E-variables for exact sequential k-sample tests that allow
 * for optional stopping" (Journal of Statistical Planning and Inference, 2024), with a random arm instead of fixed blocks; always-valid
 * p-values are those of Johari, Koomen, Pekelis and Walsh, "Always Valid Inference" (Operations Research, 2022).
 *
 * @param control     outcomes of the control
 * @param variant     outcomes of the variant
 * @param logEvidence logarithm of the e-process
 * @param peak        its greatest value so far
 */
public record SequentialTest(double controlShare, Outcomes control, Outcomes variant, double logEvidence, double peak) {

    private static final double PRIOR = 0.5;

    public SequentialTest {
        if (!(controlShare > 0 && controlShare < 1)) {
            throw new IllegalArgumentException("Both variants are assigned to a share of the people");
        }
    }

    /**
     * A test without outcomes.
     *
     * @param controlShare of the people who get one of the two variants, the share that gets the control
     */
    public static SequentialTest begin(double controlShare) {
        return new SequentialTest(controlShare, Outcomes.NONE, Outcomes.NONE, 0, 0);
    }

    /** Adds what became of the people of a batch, who are none of those counted before. */
    public SequentialTest plus(Outcomes ofControl, Outcomes ofVariant) {
        double a = estimate(control);
        double b = estimate(variant);
        double mean = controlShare * a + (1 - controlShare) * b;
        double evidence = logEvidence + gain(ofControl, a, mean) + gain(ofVariant, b, mean);
        return new SequentialTest(
                controlShare, control.plus(ofControl), variant.plus(ofVariant), evidence, Math.max(peak, evidence));
    }

    /** The always-valid p-value: the least level at which the difference would have been reported by now. */
    public double pValue() {
        return Math.min(1, Math.exp(-peak));
    }

    /** Whether a difference is reported at the level. */
    public boolean differs(double level) {
        return pValue() <= level;
    }

    private static double gain(Outcomes seen, double estimated, double mean) {
        return seen.successes() * Math.log(estimated / mean) + seen.failures() * Math.log((1 - estimated) / (1 - mean));
    }

    private static double estimate(Outcomes known) {
        return (known.successes() + PRIOR) / (known.people() + 2 * PRIOR);
    }
}
