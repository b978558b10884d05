package io.fitconnect.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientTests {

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, anna@example.com",
        "anna+shop@example.com, anna@example.com",
        "anna+a+b@example.com, anna@example.com",
        "anna.b+x@example.com, anna.b@example.com",
        "+anna@example.com, +anna@example.com",
        "a.n.na+x@gmail.com, anna@gmail.com",
        "a.nna@googlemail.com, anna@gmail.com"
    })
    void isOneMailboxUnderAllItsNames(String address, String mailbox) {
        assertThat(Recipient.of(new EmailAddress(address)).mailbox()).isEqualTo(mailbox);
    }
}
