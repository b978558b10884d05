package io.fitconnect.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "a b@example.org",
                "ada@пример.рф",
                "a@b@example.org",
                "ada@example.org\r\nBcc: eve@example.org"
            })
    void refusesWhatIsNoAddress(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail(to, "Hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello\r\nBcc: eve@example.org", "Hello\u2028there"})
    void refusesASubjectThatIsNoLine(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail("ada@example.org", subject));
    }

    @Test
    void showsNeitherAddressNorContent() {
        assertThat(mail("ada@example.org", "Привет").toString()).isEqualTo("Mail[confirm-address]");
    }

    private static Mail mail(String to, String subject) {
        return new Mail("confirm-address", to, subject, "text", null, Locale.ENGLISH, Instant.EPOCH);
    }
}
