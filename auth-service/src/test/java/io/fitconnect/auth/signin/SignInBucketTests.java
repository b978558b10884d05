package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.EmailAddress;
import org.junit.jupiter.api.Test;

class SignInBucketTests {

    private static final EmailAddress ANNA = new EmailAddress("anna@example.com");
    private static final EmailAddress BORIS = new EmailAddress("boris@example.com");

    @Test
    void tellsAccountsAndAddressesApart() {
        assertThat(SignInBucket.of(ANNA, "192.0.2.1"))
                .isNotEqualTo(SignInBucket.of(BORIS, "192.0.2.1"))
                .isNotEqualTo(SignInBucket.of(ANNA, "192.0.2.2"));
    }

    @Test
    void takesAnIpv6NetworkForOneAddress() {
        assertThat(SignInBucket.of(ANNA, "2001:db8:1:2::1"))
                .isEqualTo(SignInBucket.of(ANNA, "2001:0db8:0001:0002:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(SignInBucket.of(ANNA, "2001:db8:1:3::1"));
    }

    @Test
    void takesAnAddressInBracketsForTheSame() {
        assertThat(SignInBucket.of(ANNA, "[2001:db8:1:2::1]"))
                .isEqualTo(SignInBucket.of(ANNA, "2001:db8:1:2::2"))
                .isEqualTo(SignInBucket.of(ANNA, "[2001:db8:1:2::3]"));
    }

    @Test
    void neverAsksANameServer() {
        assertThat(SignInBucket.of(ANNA, "evil.example:80")).isNotEqualTo(SignInBucket.of(ANNA, "evil.example:81"));
    }

    @Test
    void hidesWhatItIsMadeOf() {
        assertThat(SignInBucket.of(ANNA, "192.0.2.1")).doesNotContain("anna", "192");
    }
}
