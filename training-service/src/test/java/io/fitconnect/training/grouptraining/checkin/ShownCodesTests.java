package io.fitconnect.training.grouptraining.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.seal.ContextKeys;
import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCodesTests {

    private static final Instant NOW = Instant.parse("2026-11-29T17:00:10Z");
    private static final UUID RUN = UUID.fromString("019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b");
    private static final AthleteId BEN = athlete("0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a");
    private static final AthleteId SAME_END = athlete("0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a".replace('9', '8'));
    private static final SealingSettings FORMER =
            new SealingSettings("one", Map.of("one", "the first secret ".repeat(3)));
    private static final SealingSettings ROTATED = new SealingSettings(
            "two", Map.of("one", "the first secret ".repeat(3), "two", "the second secret ".repeat(3)));

    private final SigningKeys keys = new SigningKeys(new ContextKeys(FORMER));
    private final ShownCodes codes = codesWith(keys);
    private final CheckInPhone phone = phoneOf(BEN, RUN);

    @ParameterizedTest
    @ValueSource(longs = {-120, -30, 0, 19, 20, 120})
    void findsTheBearerWhileClocksDifferByTwoMinutes(long seconds) {
        Instant shownAt = NOW.plusSeconds(seconds);

        assertThat(codes.requireBearer(phone.scanned(shownAt), RUN, NOW)).isEqualTo(BEN);
        assertThat(codes.requireBearer(phone.typed(shownAt), RUN, NOW)).isEqualTo(BEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -141, 141, 3_600})
    void refusesACodeThatWasShownEarlierOrLater(long seconds) {
        assertRefused(phone.scanned(NOW.plusSeconds(seconds)), CheckInProblems.EXPIRED);
        assertRefused(phone.typed(NOW.plusSeconds(seconds)), CheckInProblems.EXPIRED);
    }

    @Test
    void refusesEachEditedDigit() {
        String code = phone.scanned(NOW);
        for (int place = "FC1.".length(); place < code.length(); place++) {
            if (code.charAt(place) != '.') {
                String edited =
                        code.substring(0, place) + (code.charAt(place) == '7' ? '6' : '7') + code.substring(place + 1);
                assertThatExceptionOfType(Refusal.class)
                        .as(edited)
                        .isThrownBy(() -> codes.requireBearer(edited, RUN, NOW));
            }
        }
    }

    @Test
    void refusesTheSlotOfAnotherSignature() {
        String[] early = phone.scanned(NOW.minusSeconds(600)).split("\\.");
        String[] now = phone.scanned(NOW).split("\\.");
        early[3] = now[3];

        assertRefused(String.join(".", early), CheckInProblems.WRONG_CODE);
    }

    @Test
    void refusesACodeOfAnotherGroupTraining() {
        UUID other = UUID.randomUUID();
        assertRefused(phoneOf(BEN, other).scanned(NOW), CheckInProblems.WRONG_CODE);

        String[] moved = phoneOf(BEN, other).scanned(NOW).split("\\.");
        moved[1] = phone.scanned(NOW).split("\\.")[1];
        assertRefused(String.join(".", moved), CheckInProblems.WRONG_CODE);
    }

    @Test
    void tellsAthletesApartWhoseIdsEndAlike() {
        assertThat(codes.requireBearer(phoneOf(SAME_END, RUN).typed(NOW), RUN, NOW))
                .isEqualTo(SAME_END);
    }

    @Test
    void readsCodesOfAPhoneThatStillHasTheFormerKey() {
        ShownCodes rotated = codesWith(new SigningKeys(new ContextKeys(ROTATED)));

        assertThat(rotated.requireBearer(phone.scanned(NOW), RUN, NOW)).isEqualTo(BEN);
        assertThat(rotated.requireBearer(phone.typed(NOW), RUN, NOW)).isEqualTo(BEN);
    }

    private void assertRefused(String code, ProblemType type) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> codes.requireBearer(code, RUN, NOW))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    private CheckInPhone phoneOf(AthleteId athlete, UUID groupTraining) {
        return new CheckInPhone(
                groupTraining, athlete.value(), keys.get(groupTraining, athlete).reveal());
    }

    private static ShownCodes codesWith(SigningKeys keys) {
        return new ShownCodes(
                keys,
                (groupTraining, tail) -> List.of(BEN, SAME_END).stream()
                        .filter(athlete -> athlete.value().toString().endsWith(tail))
                        .toList());
    }

    private static AthleteId athlete(String id) {
        return new AthleteId(UUID.fromString(id));
    }
}
