package io.fitconnect.profile.privacy;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why privacy zones say no. */
public final class PrivacyProblems {

    public static final ProblemType TOO_MANY_PRIVACY_ZONES =
            new ProblemType("too-many-privacy-zones", PrivacyText.TOO_MANY_PRIVACY_ZONES, HttpStatus.CONFLICT);

    private PrivacyProblems() {}

    static Refusal tooManyPrivacyZones(int most) {
        return new Refusal(TOO_MANY_PRIVACY_ZONES, PrivacyText.REMOVE_A_PRIVACY_ZONE.message("most", most));
    }

    static Refusal noSuchPrivacyZone() {
        return new Refusal(CommonProblems.NOT_FOUND, PrivacyText.NO_SUCH_PRIVACY_ZONE.message());
    }
}
