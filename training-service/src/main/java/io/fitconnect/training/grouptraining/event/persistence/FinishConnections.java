package io.fitconnect.training.grouptraining.event.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.fitconnect.platform.usecase.Transactions;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;

/**
 * A second, small pool on the service's database, which finishes alone use. A crowd that reads rankings can wait for the service's pool, and be refused after
 * five seconds; a finish does not stand in that queue. Without events it holds no connection.
 */
@Component
class FinishConnections implements DisposableBean {

    /** One that commits, one that reads which event it is. */
    private static final int SIZE = 2;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Transactions transactions;

    FinishConnections(DataSource service) throws SQLException {
        pool = new HikariDataSource(settings(service.unwrap(HikariDataSource.class)));
        jdbc = JdbcClient.create(pool);
        transactions = new Transactions(new JdbcTransactionManager(pool));
    }

    private static HikariConfig settings(HikariDataSource service) {
        HikariConfig own = new HikariConfig();
        own.setPoolName("finishes");
        own.setJdbcUrl(service.getJdbcUrl());
        own.setUsername(service.getUsername());
        own.setPassword(service.getPassword());
        own.setDataSourceProperties(service.getDataSourceProperties());
        own.setTransactionIsolation(service.getTransactionIsolation());
        own.setConnectionTimeout(service.getConnectionTimeout());
        own.setMaximumPoolSize(SIZE);
        own.setMinimumIdle(0);
        own.setInitializationFailTimeout(-1);
        return own;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Runs the work in one transaction on these connections, again where the database asks for it. */
    <T> T inTransaction(Supplier<T> work) {
        return transactions.run(work);
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
