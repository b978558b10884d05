package io.fitconnect.platform.sample;

import io.fitconnect.local.stores.PostgresAddress;
import io.fitconnect.local.stores.SharedStores;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the sample service a new database and its topics. The stores are those of the whole Maven run. */
class SampleStores implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> TOPICS = List.of(
            "sample.number",
            "sample.note",
            "sample.kite",
            "sample.kite.snapshot",
            "auth.account",
            "auth.account.snapshot",
            "account.erasure",
            "account.export",
            "social.relation",
            "profile.athlete",
            "profile.private",
            "training.training",
            "training.training.snapshot",
            "live.signal",
            "sample-service.dead-letter");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PostgresAddress postgres = SharedStores.postgres();
        String database = "sample_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
        createDatabase(postgres, database);
        createTopics(SharedStores.kafka().bootstrapServers());
        TestPropertyValues.of(
                        "spring.datasource.url=" + postgres.jdbcUrl(database),
                        "spring.datasource.username=" + PostgresAddress.SUPERUSER,
                        "spring.datasource.password=" + PostgresAddress.PASSWORD,
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SampleMail.port(),
                        "spring.kafka.bootstrap-servers=" + SharedStores.kafka().bootstrapServers())
                .applyTo(context);
    }

    private static void createDatabase(PostgresAddress postgres, String name) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.superuserUrl(), PostgresAddress.SUPERUSER, PostgresAddress.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
    }

    private static void createTopics(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(TOPICS.stream()
                            .map(topic -> new NewTopic(topic, 3, (short) 1))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("No topics for the test", e);
            }
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("No topics for the test", e);
        }
    }
}
