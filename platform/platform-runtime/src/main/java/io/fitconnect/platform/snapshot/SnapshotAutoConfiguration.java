package io.fitconnect.platform.snapshot;

import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.outbox.OutboxAutoConfiguration;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Snapshots, in a service that publishes state. */
@AutoConfiguration(after = {OutboxAutoConfiguration.class, WorkAutoConfiguration.class})
@ConditionalOnBean(SnapshotSource.class)
@EnableConfigurationProperties(SnapshotSettings.class)
public class SnapshotAutoConfiguration {

    @Bean
    SnapshotRuns snapshotRuns(JdbcTemplate jdbc) {
        return new SnapshotRuns(jdbc);
    }

    @Bean
    AnnounceSnapshot announceSnapshot(
            List<SnapshotSource> sources,
            SnapshotRuns runs,
            Outbox outbox,
            KeyClosure unordered,
            Transactions transactions,
            SnapshotSettings settings,
            Clock clock) {
        return new AnnounceSnapshot(
                sources.stream().collect(Collectors.toMap(SnapshotSource::topic, source -> source)),
                runs,
                outbox,
                unordered,
                transactions,
                settings,
                clock);
    }

    @Bean
    SnapshotsEndpoint snapshotsEndpoint(
            List<SnapshotSource> sources, SnapshotRuns runs, DueWork dueWork, Transactions transactions, Clock clock) {
        return new SnapshotsEndpoint(
                sources.stream().map(SnapshotSource::topic).collect(Collectors.toSet()),
                runs,
                dueWork,
                transactions,
                clock);
    }
}
