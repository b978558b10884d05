package io.fitconnect.platform.export;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.object.ObjectAutoConfiguration;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Export on request, in a service with an object store and features that keep data of athletes. */
@AutoConfiguration(
        after = {ObjectAutoConfiguration.class, WorkAutoConfiguration.class},
        before = AccountErasureAutoConfiguration.class)
@ConditionalOnClass(ObjectStore.class)
@ConditionalOnBean({ObjectStore.class, AthleteArchive.class})
public class ExportAutoConfiguration {

    @Bean
    ExportParts exportParts(JdbcTemplate jdbc, ObjectStore objects, DueWork work) {
        return new ExportParts(jdbc, objects, work);
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
            ObjectStore objects,
            ErasedAccounts erased,
            Transactions transactions,
            Outbox outbox,
            DueWork work,
            JsonMapper json,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new WriteExportPart(features, parts, objects, erased, transactions, outbox, work, json, clock, service);
    }

    @Bean
    ExpireExportPart expireExportPart(ExportParts parts, Transactions transactions) {
        return new ExpireExportPart(parts, transactions);
    }
}
