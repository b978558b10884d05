package io.fitconnect.platform.test.fault;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Sells kites, and lets a test act in the middle of a statement or right before the commit. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(KiteShop.Orders.class)
class KiteShop {

    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

    @Bean
    FaultProxy postgres(Environment environment) {
        Matcher address = ADDRESS.matcher(environment.getRequiredProperty("spring.datasource.url"));
        if (!address.find()) {
            throw new IllegalStateException("The URL of the test's database has no host and port");
        }
        return FaultProxy.inFrontOf(address.group(1), Integer.parseInt(address.group(2)));
    }

    /** For the pool; migrations go directly. */
    @Bean
    JdbcConnectionDetails behindTheProxy(FaultProxy postgres, Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        String user = environment.getRequiredProperty("spring.datasource.username");
        String password = environment.getRequiredProperty("spring.datasource.password");
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return ADDRESS.matcher(url).replaceFirst("//127.0.0.1:" + postgres.port() + "/");
            }

            @Override
            public String getUsername() {
                return user;
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }

    @RestController
    static class Orders {

        private final IdempotentAnswers answers;
        private final JdbcClient jdbc;
        private volatile Runnable beforeStatement = () -> {};
        private volatile Runnable beforeCommit = () -> {};

        Orders(IdempotentAnswers answers, JdbcClient jdbc) {
            this.answers = answers;
            this.jdbc = jdbc;
        }

        void beforeNextStatement(Runnable act) {
            beforeStatement = act;
        }

        void beforeNextCommit(Runnable act) {
            beforeCommit = act;
        }

        @PostMapping("/api/v1/orders")
        ResponseEntity<JsonNode> order(Caller caller, @RequestHeader("Idempotency-Key") String key) {
            return answers.answer(key, caller, "POST /api/v1/orders", "a kite", () -> insert(key));
        }

        private ResponseEntity<?> insert(String key) {
            UUID order = UUID.randomUUID();
            take(beforeStatement, () -> beforeStatement = () -> {});
            jdbc.sql("insert into kite_order (id, key) values (?, ?)")
                    .params(order, key)
                    .update();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    take(beforeCommit, () -> beforeCommit = () -> {});
                }
            });
            return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("order", order));
        }

        private static void take(Runnable act, Runnable forget) {
            forget.run();
            act.run();
        }
    }
}
