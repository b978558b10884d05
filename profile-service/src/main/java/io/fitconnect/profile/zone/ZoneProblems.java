package io.fitconnect.profile.zone;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why zones say no. */
public final class ZoneProblems {

    public static final ProblemType TOO_MANY_ZONE_SETS =
            new ProblemType("too-many-zone-sets", ZoneText.TOO_MANY_ZONE_SETS, HttpStatus.CONFLICT);

    private ZoneProblems() {}

    static Refusal tooManyZoneSets(int most) {
        return new Refusal(TOO_MANY_ZONE_SETS, ZoneText.REMOVE_A_ZONE_SET.message("most", most));
    }

    static Refusal noSuchZoneSet() {
        return new Refusal(CommonProblems.NOT_FOUND, ZoneText.NO_SUCH_ZONE_SET.message());
    }
}
