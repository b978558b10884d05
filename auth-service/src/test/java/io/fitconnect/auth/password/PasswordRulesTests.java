package io.fitconnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final Optional<EmailAddress> ANNA = EmailAddress.find("anna.petrova@example.com");

    private final PasswordRules rules = new PasswordRules(new CommonPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long blue evening run",
                "dfk3-sdf8-xcv2",
                "ещё один круг вокруг",
                "          x",
                "🏃🚴🏊🧗⛷🏋🤸🚣🧘🏇"
            })
    void takesWhatIsLongAndNotObvious(String password) {
        assertThat(rules.findWeakness(password, ANNA)).isEmpty();
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        assertThat(rules.findWeakness("🏃🚴🏊🧗⛷", ANNA)).contains(PasswordWeakness.TOO_SHORT);
        assertThat(rules.findWeakness("123456789", ANNA)).contains(PasswordWeakness.TOO_SHORT);
        assertThat(rules.findWeakness("🏃🚴🏊".repeat(43), ANNA)).contains(PasswordWeakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Password123",
                "PASSWORD12",
                "qwertyuiop",
                "1234567890",
                "0987654321",
                "9876543210",
                "aaaaaaaaaaaa",
                "abababababab",
                "abcdabcdabcd",
                "cdefghijklmn",
                "йцукенгшщзхъ",
                "FitConnect123"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(rules.findWeakness(password, ANNA)).contains(PasswordWeakness.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.petrova@example.com", "anna.petrova1", "ANNA.PETROVA!!"})
    void refusesTheAddressItself(String password) {
        assertThat(rules.findWeakness(password, ANNA)).contains(PasswordWeakness.CONTAINS_EMAIL);
    }

    @Test
    void allowsTheNameWithinSomethingLonger() {
        assertThat(rules.findWeakness("anna.petrova runs at dawn", ANNA)).isEmpty();
    }

    @Test
    void looksAtThePasswordAlsoWhileTheAddressIsUnknown() {
        assertThat(rules.findWeakness("password123", Optional.empty())).contains(PasswordWeakness.TOO_COMMON);
    }
}
