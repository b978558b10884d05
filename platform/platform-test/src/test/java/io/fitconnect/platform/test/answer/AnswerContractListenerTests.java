package io.fitconnect.platform.test.answer;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/** By the listeners that Spring finds for a test class, so that the registration is looked at too. */
class AnswerContractListenerTests {

    private final TestContextManager manager = new TestContextManager(Asking.class);
    private final Asking test = new Asking();
    private final AnswerLedger ledger =
            manager.getTestContext().getApplicationContext().getBean(AnswerLedger.class);

    @BeforeEach
    void begin() throws Exception {
        manager.beforeTestClass();
        manager.prepareTestInstance(test);
        manager.beforeTestMethod(test, method());
    }

    @Test
    void failsTheTestThatGotTheAnswer() throws Exception {
        answer();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> manager.afterTestMethod(test, method(), null))
                .withMessageContaining("differs (asked by Asking.asks)");
        assertThatNoException().isThrownBy(manager::afterTestClass);
    }

    @Test
    void failsTheClassWhenTheAnswerCameLate() throws Exception {
        manager.afterTestMethod(test, method(), null);
        answer();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(manager::afterTestClass)
                .withMessageContaining("differs");
    }

    private void answer() {
        var exchange = ledger.open("GET", "/");
        ledger.add(exchange, "differs");
        ledger.close(exchange);
    }

    private static Method method() throws NoSuchMethodException {
        return Asking.class.getDeclaredMethod("asks");
    }

    @ContextConfiguration(classes = OneLedger.class)
    static class Asking {

        void asks() {}
    }

    @Configuration(proxyBeanMethods = false)
    static class OneLedger {

        @Bean
        AnswerLedger ledger() {
            return new AnswerLedger(Duration.ofSeconds(1));
        }
    }
}
