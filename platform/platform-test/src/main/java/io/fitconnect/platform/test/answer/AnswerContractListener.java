package io.fitconnect.platform.test.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails a test one of whose answers differs from the API document, and a class one of whose answers came late. */
final class AnswerContractListener implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        ledgerOf(context).ifPresent(ledger -> ledger.begin(nameOf(context)));
    }

    @Override
    public void afterTestMethod(TestContext context) {
        ledgerOf(context).ifPresent(ledger -> verify(ledger.end(nameOf(context))));
    }

    @Override
    public void afterTestClass(TestContext context) {
        ledgerOf(context).ifPresent(ledger -> verify(ledger.drain()));
    }

    private static void verify(List<String> violations) {
        assertThat(violations)
                .as("answers that differ from the API document (contracts/api)")
                .isEmpty();
    }

    private static Optional<AnswerLedger> ledgerOf(TestContext context) {
        return context.hasApplicationContext()
                ? context.getApplicationContext().getBeanProvider(AnswerLedger.class).stream()
                        .findFirst()
                : Optional.empty();
    }

    private static String nameOf(TestContext context) {
        return context.getTestClass().getSimpleName() + "."
                + context.getTestMethod().getName();
    }
}
