package io.fitconnect.profile.visibility;

import io.fitconnect.platform.relation.Visibility;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an athlete shows or not. Names are those of {@code visibility} in {@code athlete-changed}. */
public enum VisiblePart {
    PROFILE("profile", Visibility.EVERYONE, Visibility.FRIENDS, Visibility.FRIENDS),
    TRAININGS("trainings", Visibility.FRIENDS, Visibility.ONLY_ME, Visibility.FRIENDS),
    MAP("map", Visibility.FRIENDS, Visibility.ONLY_ME, Visibility.ONLY_ME),
    HEART_RATE("heartRate", Visibility.ONLY_ME, Visibility.ONLY_ME, Visibility.FRIENDS),
    POWER("power", Visibility.FRIENDS, Visibility.ONLY_ME, Visibility.FRIENDS),
    START_TIME("startTime", Visibility.FRIENDS, Visibility.ONLY_ME, Visibility.ONLY_ME),
    GEAR("gear", Visibility.FRIENDS, Visibility.FRIENDS, Visibility.FRIENDS),
    BODY("body", Visibility.ONLY_ME, Visibility.ONLY_ME, Visibility.FRIENDS);

    private final String member;
    private final Visibility adultDefault;
    private final Visibility youngDefault;
    private final Visibility minorMost;

    VisiblePart(String member, Visibility adultDefault, Visibility youngDefault, Visibility minorMost) {
        this.member = member;
        this.adultDefault = adultDefault;
        this.youngDefault = youngDefault;
        this.minorMost = minorMost;
    }

    public String member() {
        return member;
    }

    /** What holds without a choice; of unknown age, the stricter default. */
    Visibility defaultFor(@Nullable Boolean minor) {
        return Boolean.FALSE.equals(minor) ? adultDefault : youngDefault;
    }

    /** The widest that an athlete of this age can choose. */
    Visibility most(@Nullable Boolean minor) {
        return Boolean.TRUE.equals(minor) ? minorMost : Visibility.EVERYONE;
    }

    static Optional<VisiblePart> find(String member) {
        return Arrays.stream(values())
                .filter(part -> part.member.equals(member))
                .findFirst();
    }
}
