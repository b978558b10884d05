package io.fitconnect.platform.job;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Jobs, in a service that declares a {@link JobRunner}. */
@AutoConfiguration(after = WorkAutoConfiguration.class, before = AccountErasureAutoConfiguration.class)
@ConditionalOnBean(JobRunner.class)
public class JobAutoConfiguration {

    @Bean
    JobTable jobTable(JdbcClient jdbc) {
        return new JobTable(jdbc);
    }

    @Bean
    Jobs jobs(
            JobTable table,
            List<JobRunner<?>> runners,
            DueWork work,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        return new Jobs(table, byKind(runners), work, transactions, json, clock);
    }

    @Bean
    RunJob runJob(
            JobTable table,
            List<JobRunner<?>> runners,
            DueWork work,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        return new RunJob(table, byKind(runners), work, transactions, json, clock);
    }

    @Bean
    DiscardJob discardJob(JobTable table, List<JobRunner<?>> runners, Transactions transactions) {
        return new DiscardJob(table, byKind(runners), transactions);
    }

    @Bean
    ErasedJobs erasedJobs(JobTable table, List<JobRunner<?>> runners, DueWork work) {
        return new ErasedJobs(table, byKind(runners), work);
    }

    private static Map<String, JobRunner<?>> byKind(List<JobRunner<?>> runners) {
        return runners.stream().collect(Collectors.toMap(JobRunner::kind, Function.identity()));
    }
}
