package io.fitconnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PasswordHashingTests {

    private static final String PASSWORD = "long blue evening run";

    @Test
    void recognisesThePasswordAndNoOther() {
        PasswordHashing hashing = hashing();
        String hash = hashing.hash(PASSWORD);

        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches("long blue evening ride", hash)).isFalse();
    }

    @Test
    void usesArgon2idWithTheParametersOfTheSettings() {
        assertThat(hashing().hash(PASSWORD)).startsWith("$argon2id$v=19$m=7168,t=1,p=1$");
    }

    @Test
    void saltsEveryHash() {
        PasswordHashing hashing = hashing();

        assertThat(hashing.hash(PASSWORD)).isNotEqualTo(hashing.hash(PASSWORD));
    }

    @Test
    void takesTheSameLetterHoweverItIsTyped() {
        PasswordHashing hashing = hashing();

        assertThat(hashing.matches("caf\u00e9 at the lake", hashing.hash("cafe\u0301 at the lake")))
                .isTrue();
    }

    @Test
    void takesAsLongForNobodyAsForSomebody() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        PasswordHashing hashing = new PasswordHashing(
                new HashingSettings(DataSize.ofMegabytes(64), 2, 1, 1, 64, Duration.ofSeconds(5)), meters);
        String hash = hashing.hash(PASSWORD);
        double somebody = secondsOf(meters, () -> hashing.matches("a wrong password", hash));
        double nobody = secondsOf(meters, () -> hashing.pretendToMatch("a wrong password"));

        assertThat(nobody).isGreaterThan(somebody / 4);
    }

    private static double secondsOf(SimpleMeterRegistry meters, Runnable work) {
        Timer timer = meters.get("fitconnect.auth.password.hashing").timer();
        double before = timer.totalTime(TimeUnit.SECONDS);
        work.run();
        return timer.totalTime(TimeUnit.SECONDS) - before;
    }

    private static PasswordHashing hashing() {
        return new PasswordHashing(
                new HashingSettings(DataSize.ofMegabytes(7), 1, 1, 4, 64, Duration.ofSeconds(5)),
                new SimpleMeterRegistry());
    }
}
