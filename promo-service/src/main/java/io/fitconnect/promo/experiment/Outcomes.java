package io.fitconnect.promo.experiment;

/**
 * Athletes of one variant whose outcome is known.
 *
 * @param people    who were shown it, each once, and whose time to act is over
 * @param successes how many of them acted
 */
public record Outcomes(long people, long successes) {

    public static final Outcomes NONE = new Outcomes(0, 0);

    public Outcomes {
        if (successes < 0 || people < successes) {
            throw new IllegalArgumentException("Successes are among the people");
        }
    }

    public Outcomes plus(Outcomes more) {
        return new Outcomes(people + more.people, successes + more.successes);
    }

    long failures() {
        return people - successes;
    }
}
