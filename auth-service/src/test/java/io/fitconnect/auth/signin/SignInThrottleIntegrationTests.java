package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

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
        String email = Visitor.unknown().email();
        Callable<Boolean> attempt = () -> isLetThrough(email, "192.0.2.1", true);
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

    @RepeatedTest(5)
    void countsFailuresThatComeAtOnceFromManyNetworks() throws Exception {
        String email = Visitor.unknown().email();
        ExecutorService attackers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String address = "198.18." + i + ".1";
                attempts.add(() -> isLetThrough(email, address, false));
            }
            List<Boolean> letThrough = new ArrayList<>();
            for (Future<Boolean> result : attackers.invokeAll(attempts)) {
                letThrough.add(result.get());
            }

            assertThat(letThrough).filteredOn(passed -> passed).hasSize(settings.accountFreeAttempts() + 1);
        } finally {
            attackers.shutdownNow();
        }
    }

    private boolean isLetThrough(String email, String address, boolean isKnown) {
        try {
            throttle.guard(new SignInAttempt(email, address, false, isKnown), () -> {}, () -> {
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
