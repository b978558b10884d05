package io.fitconnect.training.grouptraining.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of one athlete under the key 00 01 02 … 1f; the web app's tests have the same. */
class CheckInCodeTests {

    private static final UUID RUN = UUID.fromString("019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b");
    private static final UUID BEN = UUID.fromString("0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a");
    private static final Instant MOMENT = Instant.parse("2026-07-19T04:57:00Z");
    private static final String SCANNED =
            "FC1.01K9NH0F2DFSFRMTVWHPF0Y6HB.01K7MB4XXAFGRST0MFFSPNRJST.1RQ74J.S2S4F4R5DZT9AKDB";
    private static final String TYPED = "RJSTS2S4F4R5G";

    @Test
    void areWhatPhonesShow() {
        byte[] key = new byte[32];
        IntStream.range(0, key.length).forEach(place -> key[place] = (byte) place);
        CheckInPhone phone = new CheckInPhone(RUN, BEN, Base64.getUrlEncoder().encodeToString(key));

        assertThat(phone.scanned(MOMENT)).isEqualTo(SCANNED);
        assertThat(phone.typed(MOMENT)).isEqualTo("RJST S2S4 F4R5G");
    }

    @Test
    void readsWhatIsScanned() {
        assertThat(CheckInCode.read(SCANNED, RUN))
                .isEqualTo(new WholeCode(RUN, new AthleteId(BEN), Slot.at(MOMENT), "S2S4F4R5DZT9AKDB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {TYPED, "RJST S2S4 F4R5G", " rjst-s2s4-f4r5g\n"})
    void readsWhatIsTypedHoweverItIsSpaced(String text) {
        assertThat(CheckInCode.read(text, RUN)).isEqualTo(new TypedCode("c4b3a", "S2S4F4R5"));
    }

    @Test
    void takesLettersForTheDigitsThatTheyLookLike() {
        String code = IntStream.range(0, 32)
                .mapToObj(check -> "01010101RJST" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(check))
                .filter(text -> isRead(text, RUN))
                .findFirst()
                .orElseThrow();

        assertThat(CheckInCode.read(code.replace('0', 'o').replace('1', 'l'), RUN))
                .isEqualTo(CheckInCode.read(code, RUN));
    }

    @Test
    void noticesEachMistypedDigitAndEachSwappedPair() {
        for (int place = 0; place < TYPED.length(); place++) {
            char digit = TYPED.charAt(place) == '7' ? '8' : '7';
            assertMistyped(TYPED.substring(0, place) + digit + TYPED.substring(place + 1));
        }
        for (int place = 0; place < TYPED.length() - 2; place++) {
            char digit = TYPED.charAt(place);
            char next = TYPED.charAt(place + 1);
            if (digit != next) {
                assertMistyped(TYPED.substring(0, place) + next + digit + TYPED.substring(place + 2));
            }
        }
    }

    @Test
    void refusesATypedCodeOnThePageOfAnotherGroupTraining() {
        assertThat(isRead(TYPED, UUID.fromString("019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RJST S2S4",
                "RJST S2S4 F4R5GG",
                "RJSTS2S4F4R5U",
                "РЯСТS2S4F4R5G",
                "FC1",
                "FC2.01K9NH0F2DFSFRMTVWHPF0Y6HB.01K7MB4XXAFGRST0MFFSPNRJST.1RQ74J.S2S4F4R5DZT9AKDB",
                "FC1.01K9NH0F2DFSFRMTVWHPF0Y6HB.01K7MB4XXAFGRST0MFFSPNRJST.1RQ74J.S2S4F4R5DZT9AKD",
                "FC1.Z1K9NH0F2DFSFRMTVWHPF0Y6HB.01K7MB4XXAFGRST0MFFSPNRJST.1RQ74J.S2S4F4R5DZT9AKDB"
            })
    void refusesWhatIsNoCode(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CheckInCode.read(text, RUN))
                .extracting(Refusal::type)
                .isEqualTo(CommonProblems.INVALID_REQUEST);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CheckInCode.read(" ".repeat(200) + TYPED, RUN))
                .extracting(Refusal::type)
                .isEqualTo(CommonProblems.INVALID_REQUEST);
    }

    private static void assertMistyped(String text) {
        assertThatExceptionOfType(Refusal.class)
                .as(text)
                .isThrownBy(() -> CheckInCode.read(text, RUN))
                .extracting(Refusal::type)
                .isEqualTo(CheckInProblems.WRONG_CODE);
    }

    private static boolean isRead(String text, UUID groupTraining) {
        try {
            CheckInCode.read(text, groupTraining);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
