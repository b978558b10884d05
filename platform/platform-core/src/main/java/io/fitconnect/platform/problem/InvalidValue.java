package io.fitconnect.platform.problem;

import java.util.List;
import java.util.Map;

/** Says no to a value that cannot be, in the form in which the edge tells of invalid members. */
public final class InvalidValue {

    private InvalidValue() {}

    /**
     * Makes the refusal.
     *
     * @param problem what is wrong with the member, a phrase that follows its name: "must not exceed elapsedSeconds"
     */
    public static Refusal refuse(String member, String problem) {
        return new Refusal(CommonProblems.INVALID_REQUEST, member + " " + problem + ".")
                .with("errors", List.of(Map.of("member", member, "problem", problem)));
    }
}
