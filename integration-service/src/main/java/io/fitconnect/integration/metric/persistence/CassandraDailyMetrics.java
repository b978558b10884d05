package io.fitconnect.integration.metric.persistence;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.fitconnect.integration.metric.DailyMetric;
import io.fitconnect.integration.metric.DailyMetrics;
import io.fitconnect.integration.metric.MetricExtent;
import io.fitconnect.integration.metric.MetricItemState;
import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.MetricOwner;
import io.fitconnect.platform.cassandra.WideRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Metrics in the tables {@code daily_metric} and {@code metric_item}. */
@Repository
class CassandraDailyMetrics implements DailyMetrics {

    private static final int BUCKETS = 16; // stands in keys, never changes
    private static final String DELETED = "";
    private static final LocalDate NO_DAY = LocalDate.EPOCH;
    private static final Duration LATE_WRITES = Duration.ofDays(2);
    private static final String INSERT = "metrics-insert";
    private static final String SELECT = "metrics-select";
    private static final String DELETE = "metrics-delete";

    private final WideRows rows;
    private final Clock clock;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement delete;
    private final PreparedStatement deletePartition;
    private final PreparedStatement insertItem;
    private final PreparedStatement selectItems;
    private final PreparedStatement deleteItem;
    private final PreparedStatement deleteItems;

    CassandraDailyMetrics(WideRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.insert = rows.prepare("insert into ${keyspace}.daily_metric"
                + " (athlete_id, metric, year, client_id, day, external_id, content) values (?, ?, ?, ?, ?, ?, ?)"
                + " using timestamp ?");
        this.select = rows.prepare("select day, external_id, content from ${keyspace}.daily_metric"
                + " where athlete_id = ? and metric = ? and year = ? and client_id = ? and day >= ? and day <= ?");
        this.delete = rows.prepare(
                "delete from ${keyspace}.daily_metric using timestamp ?"
                        + " where athlete_id = ? and metric = ? and year = ? and client_id = ? and day = ? and external_id = ?");
        this.deletePartition = rows.prepare("delete from ${keyspace}.daily_metric using timestamp ?"
                + " where athlete_id = ? and metric = ? and year = ?");
        this.insertItem = rows.prepare("insert into ${keyspace}.metric_item"
                + " (athlete_id, client_id, bucket, external_id, metric, day, content) values (?, ?, ?, ?, ?, ?, ?)"
                + " using timestamp ?");
        this.selectItems = rows.prepare("select external_id, metric, day, content from ${keyspace}.metric_item"
                + " where athlete_id = ? and client_id = ? and bucket = ? and external_id in ?");
        this.deleteItem = rows.prepare(
                "delete from ${keyspace}.metric_item using timestamp ?"
                        + " where athlete_id = ? and client_id = ? and bucket = ? and external_id = ? and metric = ? and day = ?");
        this.deleteItems = rows.prepare("delete from ${keyspace}.metric_item using timestamp ?"
                + " where athlete_id = ? and client_id = ? and bucket = ?");
    }

    @Override
    public void write(MetricOwner owner, Collection<DailyMetric> metrics) {
        writeAll(
                INSERT,
                metrics.stream()
                        .map(metric -> insert.bind(
                                owner.athleteId(),
                                metric.name().text(),
                                metric.day().getYear(),
                                owner.clientId(),
                                metric.day(),
                                metric.externalId(),
                                MetricContent.write(metric),
                                micros(metric.modifiedAt()))));
    }

    @Override
    public void remove(MetricOwner owner, Collection<Removal> removals) {
        writeAll(
                DELETE,
                removals.stream()
                        .map(removal -> delete.bind(
                                micros(removal.at()),
                                owner.athleteId(),
                                removal.name().text(),
                                removal.day().getYear(),
                                owner.clientId(),
                                removal.day(),
                                removal.externalId())));
    }

    @Override
    public List<DailyMetric> list(MetricOwner owner, MetricName name, LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            throw new IllegalArgumentException("A partition holds one year");
        }
        List<DailyMetric> found = new ArrayList<>();
        rows.read(
                SELECT,
                select.bind(owner.athleteId(), name.text(), from.getYear(), owner.clientId(), from, to),
                row -> found.add(MetricContent.read(text(row, "content"))
                        .toMetric(text(row, "external_id"), name, Objects.requireNonNull(row.getLocalDate("day")))));
        return found;
    }

    @Override
    public void writeStates(MetricOwner owner, Collection<MetricItemState> states) {
        writeAll(
                INSERT,
                states.stream()
                        .map(state -> insertItem.bind(
                                owner.athleteId(),
                                owner.clientId(),
                                bucketOf(state.externalId()),
                                state.externalId(),
                                metricOf(state),
                                dayOf(state),
                                MetricContent.write(state),
                                micros(state.modifiedAt()))));
    }

    @Override
    public List<MetricItemState> listStates(MetricOwner owner, Collection<String> externalIds) {
        List<MetricItemState> found = new ArrayList<>();
        Map<Integer, List<String>> buckets =
                externalIds.stream().collect(Collectors.groupingBy(CassandraDailyMetrics::bucketOf));
        buckets.forEach((bucket, ids) -> rows.read(
                SELECT,
                selectItems.bind(owner.athleteId(), owner.clientId(), bucket, ids),
                row -> found.add(toState(row))));
        return found;
    }

    @Override
    public void removeStates(MetricOwner owner, Collection<Replaced> replaced) {
        writeAll(
                DELETE,
                replaced.stream()
                        .map(gone -> deleteItem.bind(
                                micros(gone.at()),
                                owner.athleteId(),
                                owner.clientId(),
                                bucketOf(gone.state().externalId()),
                                gone.state().externalId(),
                                metricOf(gone.state()),
                                dayOf(gone.state()))));
    }

    /** Deletes with a time to come, so that what is still on its way has no effect. */
    @Override
    public void erase(UUID athleteId, Collection<MetricExtent> extents, Collection<String> clients) {
        long later = micros(clock.instant().plus(LATE_WRITES));
        Stream<BoundStatement> values = extents.stream()
                .map(extent ->
                        deletePartition.bind(later, athleteId, extent.name().text(), extent.year()));
        Stream<BoundStatement> items = clients.stream()
                .flatMap(client -> IntStream.range(0, BUCKETS)
                        .mapToObj(bucket -> deleteItems.bind(later, athleteId, client, bucket)));
        writeAll(DELETE, Stream.concat(values, items));
    }

    private void writeAll(String operation, Stream<BoundStatement> statements) {
        var iterator = statements.iterator();
        if (iterator.hasNext()) {
            rows.writeAll(operation, iterator);
        }
    }

    private static MetricItemState toState(Row row) {
        String externalId = text(row, "external_id");
        String metric = text(row, "metric");
        MetricContent content = MetricContent.read(text(row, "content"));
        return metric.equals(DELETED)
                ? new MetricItemState(externalId, content.modifiedAt(), null)
                : new MetricItemState(
                        externalId,
                        content.modifiedAt(),
                        content.toMetric(
                                externalId,
                                MetricName.find(metric).orElseThrow(),
                                Objects.requireNonNull(row.getLocalDate("day"))));
    }

    private static String metricOf(MetricItemState state) {
        return state.found().map(metric -> metric.name().text()).orElse(DELETED);
    }

    private static LocalDate dayOf(MetricItemState state) {
        return state.found().map(DailyMetric::day).orElse(NO_DAY);
    }

    /** By the hash that the language defines for text. */
    private static int bucketOf(String externalId) {
        return Math.floorMod(externalId.hashCode(), BUCKETS);
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNull(row.getString(column));
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
