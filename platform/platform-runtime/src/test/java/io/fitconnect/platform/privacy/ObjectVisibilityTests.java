package io.fitconnect.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibility;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectVisibilityTests {

    private static final Sight FRIEND =
            new Sight(Standing.FRIEND, Map.of("trainings", Visibility.FRIENDS, "map", Visibility.FRIENDS), false);

    @Test
    void isSeenByThoseWhomTheAthleteChose() {
        assertThat(object(Visibility.FRIENDS, true).isSeenBy(FRIEND)).isTrue();
        assertThat(object(Visibility.FRIENDS, true).isSeenBy(FRIEND.as(Standing.FOLLOWER)))
                .isFalse();
    }

    @Test
    void isTheAthletesAloneWhereTheSourceForbidsShowing() {
        assertThat(object(Visibility.EVERYONE, false).isSeenBy(FRIEND)).isFalse();
        assertThat(object(Visibility.EVERYONE, false).shows("map", FRIEND)).isFalse();
        assertThat(object(Visibility.ONLY_ME, false).isSeenBy(FRIEND.as(Standing.OWNER)))
                .isTrue();
    }

    @Test
    void showsNoPartOfWhatIsNotSeen() {
        assertThat(object(Visibility.FRIENDS, true).shows("map", FRIEND)).isTrue();
        assertThat(object(Visibility.ONLY_ME, true).shows("map", FRIEND)).isFalse();
    }

    @Test
    void prefersWhatTheObjectSaysOfAPart() {
        ObjectVisibility object = new ObjectVisibility(
                "trainings",
                Visibility.EVERYONE,
                Map.of("map", Visibility.ONLY_ME, "power", Visibility.EVERYONE),
                true);

        assertThat(object.shows("map", FRIEND)).isFalse();
        assertThat(object.shows("power", FRIEND)).isTrue();
        assertThat(object.shows("heartRate", FRIEND)).isFalse();
    }

    private static ObjectVisibility object(Visibility own, boolean showable) {
        return new ObjectVisibility("trainings", own, Map.of(), showable);
    }
}
