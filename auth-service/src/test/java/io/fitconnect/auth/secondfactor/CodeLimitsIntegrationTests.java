package io.fitconnect.auth.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.throttle.TooManyAttempts;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class CodeLimitsIntegrationTests {

    private static final String NETWORK = "2001:db8:0:7::1";
    private static final String SAME_NETWORK = "2001:db8:0:7::2";

    private final CodeLimits limits;
    private final AccountId anna = AccountId.next();

    CodeLimitsIntegrationTests(CodeLimits limits) {
        this.limits = limits;
    }

    @Test
    void letAKnownBrowserPassWhatStrangersHaveBlocked() {
        for (int guess = 0; guess <= 10; guess++) {
            limits.count(anna, "10.7.0." + guess, false);
        }

        assertBlocked(anna, "10.7.1.1", false);
        assertThat(limits.count(anna, "10.7.1.1", true)).isEqualTo(1);
    }

    @Test
    void blockOneNetworkOfOneAccount() {
        for (int guess = 0; guess <= 5; guess++) {
            limits.count(anna, NETWORK, true);
        }

        assertBlocked(anna, NETWORK, true);
        assertBlocked(anna, SAME_NETWORK, true);
        assertThat(limits.count(anna, "2001:db8:0:8::1", true)).isEqualTo(1);
        assertThat(limits.count(AccountId.next(), NETWORK, true)).isEqualTo(1);
    }

    @Test
    void countFromTheStartAfterARightCode() {
        for (int guess = 0; guess < 3; guess++) {
            limits.count(anna, NETWORK, false);
        }

        limits.forget(anna, NETWORK);

        assertThat(limits.count(anna, NETWORK, false)).isEqualTo(1);
        assertThat(limits.count(anna, NETWORK, true)).isEqualTo(2);
    }

    private void assertBlocked(AccountId account, String address, boolean known) {
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> limits.count(account, address, known));
    }
}
