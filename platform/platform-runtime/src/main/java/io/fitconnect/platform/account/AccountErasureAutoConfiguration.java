package io.fitconnect.platform.account;

import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.outbox.OutboxAutoConfiguration;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erasure on decision, in a service that keeps data of athletes. */
@AutoConfiguration(after = {AccountAutoConfiguration.class, OutboxAutoConfiguration.class})
@ConditionalOnBean({AthleteData.class, KeyClosure.class})
public class AccountErasureAutoConfiguration {

    @Bean
    AccountErasures accountErasures(JdbcTemplate jdbc) {
        return new AccountErasures(jdbc);
    }

    @Bean
    EraseAccount eraseAccount(
            Transactions transactions,
            ErasedAccounts erased,
            AccountErasures erasures,
            List<AthleteData> features,
            KeyClosure keys,
            JdbcTemplate jdbc,
            Clock clock) {
        return new EraseAccount(transactions, erased, erasures, features, keys, jdbc, clock);
    }

    @Bean
    AccountDeletionListener accountDeletionListener(EraseAccount eraseAccount) {
        return new AccountDeletionListener(eraseAccount);
    }

    @Bean
    FinishErasures finishErasures(
            EraseAccount eraseAccount,
            AccountErasures erasures,
            ObjectProvider<LeftoverStore> stores,
            Transactions transactions,
            KeyClosure keys,
            AccountSettings settings,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new FinishErasures(
                eraseAccount, erasures, stores.orderedStream().toList(), transactions, keys, settings, clock, service);
    }
}
