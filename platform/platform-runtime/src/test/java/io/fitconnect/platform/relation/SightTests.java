package io.fitconnect.platform.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every standing, default and word of an object's own, adult and minor. From only-me to everyone, {@code +} is seen. */
class SightTests {

    private static final List<Visibility> SCALE = List.of(
            Visibility.ONLY_ME, Visibility.FRIENDS, Visibility.FOLLOWERS, Visibility.CLUBS, Visibility.EVERYONE);

    @ParameterizedTest
    @CsvSource({
        "OWNER,       +++++",
        "FRIEND,      -++++",
        "FOLLOWER,    --+++",
        "CLUB_MEMBER, ---++",
        "STRANGER,    ----+",
        "NONE,        -----"
    })
    void decidesByTheScale(Standing standing, String sees) {
        for (Visibility byDefault : Visibility.values()) {
            Sight adult = new Sight(standing, Map.of("map", byDefault), false);
            Sight minor = new Sight(standing, Map.of("map", byDefault), true);
            assertThat(adult.shows("map")).isEqualTo(at(sees, byDefault));
            assertThat(minor.shows("map")).isEqualTo(at(sees, byDefault));
            for (Visibility own : Visibility.values()) {
                assertThat(adult.shows("map", own)).isEqualTo(at(sees, own));
                assertThat(minor.shows("map", own))
                        .as("%s, by default %s, own %s", standing, byDefault, own)
                        .isEqualTo(at(sees, own) && at(sees, byDefault));
            }
        }
        assertThat(new Sight(standing, Map.of(), false).shows("map")).isEqualTo(at(sees, Visibility.ONLY_ME));
    }

    @Test
    void listsTheVisibilitiesThatAreShown() {
        Map<String, Visibility> defaults = new HashMap<>(Map.of("trainings", Visibility.FRIENDS));

        assertThat(new Sight(Standing.FOLLOWER, defaults, false).shown("trainings"))
                .isEqualTo(List.of(Visibility.FOLLOWERS, Visibility.CLUBS, Visibility.EVERYONE));
        assertThat(new Sight(Standing.FOLLOWER, defaults, true).shown("trainings"))
                .isEmpty();
        assertThat(Sight.NOTHING.shown("trainings")).isEmpty();
    }

    @Test
    void looksThroughAnothersEyes() {
        Sight own = new Sight(Standing.OWNER, Map.of("map", Visibility.FRIENDS), false);

        assertThat(own.shows("heartRate")).isTrue();
        assertThat(own.as(Standing.FRIEND).shows("map")).isTrue();
        assertThat(own.as(Standing.STRANGER).shows("map")).isFalse();
        assertThat(Standing.findOther("club-member")).contains(Standing.CLUB_MEMBER);
        assertThat(Standing.findOther("owner")).isEmpty();
        assertThat(Standing.findOther("none")).isEmpty();
    }

    private static boolean at(String sees, Visibility visibility) {
        return sees.charAt(SCALE.indexOf(visibility)) == '+';
    }
}
