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
        "anna@straße.example, anna@xn--strae-oqa.example",
        "anna@STRASSE.example, anna@strasse.example",
        "weiß@example.com, weiß@example.com",
        "anna@ＥＸＡＭＰＬＥ。com, anna@example.com",
    })
    void bringsWhatWasTypedIntoOneForm(String typed, String normal) {
        assertThat(EmailAddress.find(typed)).contains(new EmailAddress(normal));
    }

    @ParameterizedTest
    @CsvSource({"J\u030C, \u01F0", "H\u0331, \u1E96", "T\u0308, \u1E97", "W\u030A, \u1E98", "Y\u030A, \u1E99"})
    void composesAlsoWhereOnlyTheSmallLetterHasOneCharacter(String typed, String normal) {
        EmailAddress address = EmailAddress.find(typed + "@example.com").orElseThrow();

        assertThat(address.value()).isEqualTo(normal + "@example.com");
        assertThat(EmailAddress.find(address.value())).contains(address);
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
                "<anna@example.com>",
                "an..na@example.com",
                ".anna@example.com",
                "anna.@example.com",
                "an\u200bna@example.com",
                "an\u202ena@example.com",
                "an\u2028na@example.com",
                "an\u00adna@example.com",
                "anna@exam\u00adple.com",
                "anna@exam\u200bple.com",
                "anna@exam\u200cple.com",
                "anna@exam\u2060ple.com",
                "anna@exam\ufe0fple.com",
                "anna@example.com\ufeff",
                "\u200eanna@example.com",
                "an\ufe0fna@example.com",
                "an\u034fna@example.com",
                "an\u115fna@example.com",
                "an\u3164na@example.com",
                "an\udb40\udc41na@example.com",
                "anna@xn--a.example"
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
