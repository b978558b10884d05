package io.fitconnect.platform.account;

import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.outbox.OutboxAutoConfiguration;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erasure on decision, in a service that keeps data of athletes. */
@AutoConfiguration(after = {AccountAutoConfiguration.class, OutboxAutoConfiguration.class, WorkAutoConfiguration.class})
@ConditionalOnBean({AthleteData.class, KeyClosure.class, DueWork.class})
public class AccountErasureAutoConfiguration {

    @Bean
    AccountLeftovers accountLeftovers(JdbcTemplate jdbc) {
        return new AccountLeftovers(jdbc);
    }

    @Bean
    AthleteRows athleteRows(List<AthleteData> features, AccountLeftovers leftovers, JdbcTemplate jdbc) {
        return new AthleteRows(features, leftovers, jdbc);
    }

    @Bean
    EraseAccount eraseAccount(Transactions transactions, ErasedAccounts erased, DueWork work, Clock clock) {
        return new EraseAccount(transactions, erased, work, clock);
    }

    @Bean
    AccountDeletionListener accountDeletionListener(EraseAccount eraseAccount) {
        return new AccountDeletionListener(eraseAccount);
    }

    @Bean
    FinishErasure finishErasure(
            AthleteRows rows,
            AccountLeftovers leftovers,
            ObjectProvider<LeftoverStore> stores,
            Transactions transactions,
            KeyClosure keys,
            AccountSettings settings,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new FinishErasure(
                rows, leftovers, stores.orderedStream().toList(), transactions, keys, settings, clock, service);
    }
}
