package io.fitconnect.auth.totp;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.platform.test.MutableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnrolmentTests {

    private final MutableClock clock = MutableClock.at("2026-11-28T08:00:00Z");
    private final Sealer sealer =
            new Sealer(new SealingSettings("local", Map.of("local", "a-key-that-only-this-test-seals-with")));
    private final Enrolment enrolment = new Enrolment(sealer, clock);
    private final AccountId anna = AccountId.next();
    private final TotpSecret secret = enrolment.begin();

    @Test
    void carriesTheSecretThroughThePage() {
        String field = enrolment.seal(anna, secret);

        assertThat(field).doesNotContain(secret.text());
        clock.advance(Duration.ofMinutes(29));
        assertThat(enrolment.open(anna, field)).contains(secret);
    }

    @Test
    void endsAfterHalfAnHour() {
        String field = enrolment.seal(anna, secret);

        clock.advance(Duration.ofMinutes(30));

        assertThat(enrolment.open(anna, field)).isEmpty();
    }

    @Test
    void isForOneAccountAndThisPageOnly() {
        assertThat(enrolment.open(AccountId.next(), enrolment.seal(anna, secret)))
                .isEmpty();
        assertThat(enrolment.open(anna, sealer.seal("9999999999 " + secret.text(), Authenticator.contextOf(anna))))
                .as("a stored secret")
                .isEmpty();
        assertThat(enrolment.open(anna, "nonsense")).isEmpty();
        assertThat(Authenticator.contextOf(anna)).isNotEqualTo(Authenticator.contextOf(AccountId.next()));
    }
}
