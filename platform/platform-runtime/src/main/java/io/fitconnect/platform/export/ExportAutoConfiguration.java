package io.fitconnect.platform.export;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.object.ObjectStores;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Export on request, in a service with features that keep data of athletes. */
@AutoConfiguration(after = WorkAutoConfiguration.class, before = AccountErasureAutoConfiguration.class)
@ConditionalOnBean(AthleteArchive.class)
@EnableConfigurationProperties(ExportSettings.class)
public class ExportAutoConfiguration {

    @Bean
    ExportStore exportStore(ExportSettings settings, Clock clock, MeterRegistry metrics) {
        return new ExportStore(ObjectStores.open("exports", settings.store(), clock, metrics));
    }

    @Bean
    ExportParts exportParts(
            JdbcTemplate jdbc,
            ExportStore store,
            DueWork work,
            Transactions transactions,
            @Value("${spring.application.name}") String service) {
        return new ExportParts(jdbc, store, work, transactions, service);
    }

    @Bean
    DataExportListener dataExportListener(
            Inbox inbox,
            ExportParts parts,
            DueWork work,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new DataExportListener(inbox, parts, work, clock, service);
    }

    @Bean
    WriteExportPart writeExportPart(
            List<AthleteArchive> features,
            ExportParts parts,
            ExportStore store,
            ErasedAccounts erased,
            Transactions transactions,
            Outbox outbox,
            DueWork work,
            JsonMapper json,
            ExportSettings settings,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new WriteExportPart(
                features, parts, store, erased, transactions, outbox, work, json, settings, clock, service);
    }

    @Bean
    ExpireExportPart expireExportPart(ExportParts parts, Transactions transactions) {
        return new ExpireExportPart(parts, transactions);
    }
}
