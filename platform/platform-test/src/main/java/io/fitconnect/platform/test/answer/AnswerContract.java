package io.fitconnect.platform.test.answer;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** Has the answers of a service compared with its API document in the tests of one Spring context. */
public final class AnswerContract {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private AnswerContract() {}

    /**
     * Adds the comparison to a context that is about to start.
     *
     * @param service name of the service, and of its document; one without a document is not compared
     */
    public static void register(String service, ConfigurableListableBeanFactory beans) {
        ApiDocument.find(service).ifPresent(document -> {
            AnswerLedger ledger = new AnswerLedger(PATIENCE);
            beans.registerSingleton("answerLedger", ledger);
            beans.registerSingleton("answerContractFilter", filter(new AnswerContractFilter(document, ledger)));
        });
    }

    private static FilterRegistrationBean<AnswerContractFilter> filter(AnswerContractFilter filter) {
        FilterRegistrationBean<AnswerContractFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }
}
