package io.fitconnect.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, anna@example.com",
        "'  Anna@Example.COM ', anna@example.com",
        "ａｎｎａ@example.com, anna@example.com",
        "anna+run@example.com, anna+run@example.com",
        "анна@пример.рф, анна@xn--e1afmkfd.xn--p1ai",
    })
    void bringsWhatWasTypedIntoOneForm(String typed, String normal) {
        assertThat(EmailAddress.find(typed)).contains(new EmailAddress(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "anna",
                "@example.com",
                "anna@",
                "anna@localhost",
                "anna@-example.com",
                "anna@example..com",
                "an na@example.com",
                "anna@exa mple.com",
                "anna@example.com\nbcc: all@example.com",
                "a@b@",
                "<anna@example.com>"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailAddress.find(typed)).isEmpty();
    }

    @Test
    void refusesLongerThanTheMailStandardAllows() {
        assertThat(EmailAddress.find("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.find("a@" + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(63) + "."
                        + "e".repeat(60) + ".com"))
                .isEmpty();
    }

    @Test
    void isNeverMadeOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("Anna@example.com"));
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new EmailAddress("anna@example.com").toString()).doesNotContain("anna");
    }
}
