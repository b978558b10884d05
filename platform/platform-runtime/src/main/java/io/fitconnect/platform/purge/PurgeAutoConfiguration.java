package io.fitconnect.platform.purge;

import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The purge of every table that a bean names. */
@AutoConfiguration
@EnableConfigurationProperties(PurgeSettings.class)
public class PurgeAutoConfiguration {

    @Bean
    Purge purge(
            ObjectProvider<Expiring> expiring,
            JdbcClient jdbc,
            Transactions transactions,
            PurgeSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new Purge(
                expiring.orderedStream()
                        .map(table -> new ExpiredRows(table.expiry(), jdbc, transactions))
                        .toList(),
                settings,
                meters,
                clock);
    }
}
