package io.fitconnect.profile.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Visibility;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stated table: part by age, without a choice and with the widest one. */
class VisibilityChoicesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROFILE,    EVERYONE, FRIENDS, FRIENDS, FRIENDS
            TRAININGS,  FRIENDS,  ONLY_ME, ONLY_ME, FRIENDS
            MAP,        FRIENDS,  ONLY_ME, ONLY_ME, ONLY_ME
            HEART_RATE, ONLY_ME,  ONLY_ME, ONLY_ME, FRIENDS
            POWER,      FRIENDS,  ONLY_ME, ONLY_ME, FRIENDS
            START_TIME, FRIENDS,  ONLY_ME, ONLY_ME, ONLY_ME
            GEAR,       FRIENDS,  FRIENDS, FRIENDS, FRIENDS
            BODY,       ONLY_ME,  ONLY_ME, ONLY_ME, FRIENDS
            """)
    void isStricterUnder18(
            VisiblePart part, Visibility adult, Visibility unknown, Visibility minor, Visibility widestOfMinor) {
        VisibilityChoices wide = new VisibilityChoices(Map.of(part, Visibility.EVERYONE));

        assertThat(VisibilityChoices.NONE.of(part, false)).isEqualTo(adult);
        assertThat(VisibilityChoices.NONE.of(part, null)).isEqualTo(unknown);
        assertThat(VisibilityChoices.NONE.of(part, true)).isEqualTo(minor);
        assertThat(wide.of(part, true)).isEqualTo(widestOfMinor);
        assertThat(wide.of(part, null)).isEqualTo(Visibility.EVERYONE);
        assertThat(wide.of(part, false)).isEqualTo(Visibility.EVERYONE);
    }

    @ParameterizedTest
    @CsvSource({"true, must not be wider than only-me under 18", "false, ", ", "})
    void refusesAMinorsWideChoice(@Nullable Boolean minor, @Nullable String problem) {
        VisibilityChoices choices = new VisibilityChoices(Map.of(VisiblePart.MAP, Visibility.FRIENDS));

        if (problem == null) {
            choices.requireAllowed(minor);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> choices.requireAllowed(minor))
                    .withMessage("map " + problem + ".");
        }
    }

    @Test
    void comesBackFromItsText() {
        VisibilityChoices choices = new VisibilityChoices(
                Map.of(VisiblePart.START_TIME, Visibility.ONLY_ME, VisiblePart.MAP, Visibility.CLUBS));

        assertThat(choices.text()).isEqualTo("map=clubs startTime=only-me");
        assertThat(VisibilityChoices.ofText(choices.text())).isEqualTo(choices);
        assertThat(VisibilityChoices.ofText("")).isEqualTo(VisibilityChoices.NONE);
        assertThat(VisibilityChoices.ofText("map=clubs later=everyone gear=nobody")
                        .chosen())
                .containsOnlyKeys(VisiblePart.MAP);
    }
}
