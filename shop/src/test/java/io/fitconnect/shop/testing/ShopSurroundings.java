package io.fitconnect.shop.testing;

import io.fitconnect.local.stores.PostgresAddress;
import io.fitconnect.local.stores.SharedStores;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the context an empty database in the shared server, and the address of the tests' provider. */
final class ShopSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = SharedStores.postgres();
        var name = "shop_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(
                        server.superuserUrl(), PostgresAddress.SUPERUSER, PostgresAddress.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("The shared PostgreSQL cannot create a database", failure);
        }
        var provider = StandInProvider.start();
        context.getBeanFactory().registerSingleton("standInProvider", provider);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "surroundings",
                        Map.of(
                                "spring.datasource.url",
                                server.jdbcUrl(name),
                                "spring.datasource.username",
                                name,
                                "spring.datasource.password",
                                name,
                                "fitconnect.shop.provider.issuer",
                                provider.issuer())));
    }
}
