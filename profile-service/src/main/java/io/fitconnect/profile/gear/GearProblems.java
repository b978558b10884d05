package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why gear says no. */
public final class GearProblems {

    /** The athlete has as many items as one may keep. */
    public static final ProblemType TOO_MUCH_GEAR =
            new ProblemType("too-much-gear", GearText.TOO_MUCH_GEAR, HttpStatus.CONFLICT);

    /** What was asked is for gear in use. */
    public static final ProblemType GEAR_RETIRED =
            new ProblemType("gear-retired", GearText.GEAR_IS_RETIRED, HttpStatus.CONFLICT);

    /** Gear in use was to be taken into use again. */
    public static final ProblemType GEAR_NOT_RETIRED =
            new ProblemType("gear-not-retired", GearText.GEAR_IS_NOT_RETIRED, HttpStatus.CONFLICT);

    /** A component that is not mounted was to be taken off. */
    public static final ProblemType GEAR_NOT_MOUNTED =
            new ProblemType("gear-not-mounted", GearText.COMPONENT_IS_OFF, HttpStatus.CONFLICT);

    /** Gear with which trainings were done stays in their history. */
    public static final ProblemType GEAR_USED =
            new ProblemType("gear-used", GearText.GEAR_HAS_WEAR, HttpStatus.CONFLICT);

    private GearProblems() {}

    static Refusal notFound(GearKey key) {
        return new Refusal(
                CommonProblems.NOT_FOUND,
                GearText.NO_SUCH_GEAR.message("id", key.gear().toString()));
    }

    static Refusal tooMuch(int most) {
        return new Refusal(TOO_MUCH_GEAR, GearText.MOST_GEAR.message("most", most));
    }

    static Refusal retired() {
        return new Refusal(GEAR_RETIRED, GearText.ONLY_IN_USE.message());
    }

    static Refusal notRetired() {
        return new Refusal(GEAR_NOT_RETIRED, GearText.NOTHING_TO_REACTIVATE.message());
    }

    static Refusal notMounted() {
        return new Refusal(GEAR_NOT_MOUNTED, GearText.NOTHING_TO_DISMOUNT.message());
    }

    static Refusal used() {
        return new Refusal(GEAR_USED, GearText.RETIRE_INSTEAD.message());
    }
}
