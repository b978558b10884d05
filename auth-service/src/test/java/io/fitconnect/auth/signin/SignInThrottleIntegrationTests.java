package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.throttle.TooManyAttempts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

@AuthServiceTest
class SignInThrottleIntegrationTests {

    private final SignInThrottle throttle;
    private final SignInSettings settings;

    SignInThrottleIntegrationTests(SignInThrottle throttle, SignInSettings settings) {
        this.throttle = throttle;
        this.settings = settings;
    }

    @RepeatedTest(5)
    void countsFailuresThatComeAtOnce() throws Exception {
        EmailAddress email = new EmailAddress(Visitor.unknown().email());
        Callable<Boolean> attempt = () -> isLetThrough(email);
        ExecutorService attackers = Executors.newFixedThreadPool(6);
        try {
            List<Boolean> letThrough = new ArrayList<>();
            for (Future<Boolean> result : attackers.invokeAll(Collections.nCopies(18, attempt))) {
                letThrough.add(result.get());
            }

            assertThat(letThrough).filteredOn(passed -> passed).hasSize(settings.freeAttempts() + 1);
        } finally {
            attackers.shutdownNow();
        }
    }

    private boolean isLetThrough(EmailAddress email) {
        try {
            throttle.guard(email, "192.0.2.1", () -> {
                throw new WrongCredentials();
            });
            throw new AssertionError("The check cannot succeed");
        } catch (WrongCredentials checked) {
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }
}
