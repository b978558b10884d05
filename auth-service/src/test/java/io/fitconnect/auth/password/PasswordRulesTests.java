package io.fitconnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final PasswordOwner ANNA =
            new PasswordOwner(EmailAddress.find("anna.petrova@lakeside.example"), DisplayName.find("Аня Петрова"));

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long blue evening run",
                "dfk3-sdf8-xcv2",
                "ещё один круг вокруг",
                "correct horse battery staple",
                "кирпич летает над тихой аптекой",
                "fitconnect 483920175",
                "password of the tall neighbour",
                "tr0ub4dor&3x9Q",
                "8f1c0b7e5a2d",
                "🏃🚴🏊🧗⛷🏋🤸🚣🧘🏇"
            })
    void takesWhatIsLongAndNotObvious(String password) {
        assertThat(rules.findWeakness(password, ANNA)).isEmpty();
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        assertThat(rules.findWeakness("🏃🚴🏊🧗⛷", ANNA)).contains(PasswordWeakness.TOO_SHORT);
        assertThat(rules.findWeakness("xk4Tz9wqp", ANNA)).contains(PasswordWeakness.TOO_SHORT);
        assertThat(rules.findWeakness("xk4Tz9wqpL", ANNA)).isEmpty();
        assertThat(rules.findWeakness("🏃🚴🏊".repeat(43), ANNA)).contains(PasswordWeakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "P@ssw0rd12",
                "P@$$w0rd!!",
                "pässwörd2026",
                "ｐａｓｓｗｏｒｄ１２",
                "pаsswоrd2026", // Cyrillic а and о
                "зфыыцщкв12", // "password" in the other layout
                "gfhjkm123456", // «пароль» in the other layout
                "парольпароль",
                "Пар0ль-2026",
                "пароль любовь",
                "sunshine dragon",
                "qwerty0987654321",
                "iloveyou01011990",
                "dragondragon7"
            })
    void refusesKnownOnesInEachDisguise(String password) {
        assertThat(rules.findWeakness(password, ANNA)).contains(PasswordWeakness.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fitconnect2026",
                "F1tC0nnect!!",
                "фитконнект1",
                "марафон2026",
                "running marathon",
                "бегун-чемпион",
                "adidas-nike-99",
                "dragon fitness"
            })
    void refusesWhatIsExpectedHere(String password) {
        assertThat(rules.findWeakness(password, ANNA)).contains(PasswordWeakness.EXPECTED_HERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.petrova@lakeside.example",
                "ANNA.PETROVA!!",
                "Lakeside2026",
                "петрова12345",
                "петроваfitness",
                "gtnhjdf2026"
            })
    void refusesWhatTheOwnerIsKnownBy(String password) {
        assertThat(rules.findWeakness(password, ANNA)).contains(PasswordWeakness.MADE_OF_OWN_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "          x",
                "xzxzxzxzxzxz",
                "xk4txk4txk4t",
                "Zxq5vZxq5vZxq5v",
                "cdefghijkimn",
                "опрстуфхцч",
                "xzxzxz2026"
            })
    void refusesWhatRepeats(String password) {
        assertThat(rules.findWeakness(password, ANNA)).contains(PasswordWeakness.REPETITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "0987654321", "qwertyuiop", "йцукенгшщзхъ", "1qaz2wsx3edc", "abcdefghijkl"})
    void refusesWalks(String password) {
        assertThat(rules.findWeakness(password, ANNA)).isPresent();
    }

    @Test
    void allowsTheNameWithinSomethingLonger() {
        assertThat(rules.findWeakness("anna.petrova reads at dawn", ANNA)).isEmpty();
    }

    @Test
    void looksAtThePasswordAlsoWhileTheAddressIsUnknown() {
        assertThat(rules.findWeakness("password123", Optional.empty())).contains(PasswordWeakness.TOO_COMMON);
    }
}
