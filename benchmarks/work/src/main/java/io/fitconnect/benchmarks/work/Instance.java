package io.fitconnect.benchmarks.work;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A process of a service with due work and nothing else. Arguments: the database's address, whether it carries work out. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    WorkAutoConfiguration.class
})
class Instance {

    static final String READY = "ready";
    static final String LOST = "lost ";

    public static void main(String[] arguments) {
        start(arguments[0], true);
        System.out.println(READY);
    }

    static ConfigurableApplicationContext start(String url, boolean carriesOut) {
        return new SpringApplicationBuilder(Instance.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.application.name=benchmark-service",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + Database.USER,
                        "spring.datasource.password=" + Database.PASSWORD,
                        "spring.main.banner-mode=off",
                        "logging.level.root=error",
                        "logging.structured.format.console=",
                        "fitconnect.work.run=" + carriesOut)
                .run();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Transactions transactions(PlatformTransactionManager transactionManager) {
        return new Transactions(transactionManager);
    }

    @Bean
    StepHandler stepHandler(JdbcTemplate jdbc, Transactions transactions, Clock clock) {
        return new StepHandler(new Effects(jdbc), transactions, clock);
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    /** Prints what a process that was not killed saw: leases that it lost while it slept. */
    @Bean
    @ConditionalOnProperty("fitconnect.work.run")
    DisposableBean tally(MeterRegistry meters) {
        return () -> System.out.printf(
                Locale.ROOT,
                "%s%.0f%n",
                LOST,
                meters.get("work.failed").tag("outcome", "lost").counter().count());
    }
}
