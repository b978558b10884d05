package io.fitconnect.notification.delivery.persistence;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.fitconnect.notification.delivery.DeliveryTraces;
import io.fitconnect.notification.delivery.Outcome;
import io.fitconnect.notification.delivery.TraceStep;
import io.fitconnect.notification.inbox.InboxCompanion;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.platform.json.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Traces in the table {@code delivery_trace}. */
@Repository
class CassandraDeliveryTraces implements DeliveryTraces, InboxCompanion {

    private final WideRows rows;
    private final PreparedStatement insert;
    private final PreparedStatement select;

    CassandraDeliveryTraces(WideRows rows) {
        this.rows = rows;
        this.insert = rows.prepare(
                "insert into ${keyspace}.delivery_trace (athlete_id, month, id, at, channel, outcome, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?)");
        this.select = rows.prepare("select at, channel, outcome, detail from ${keyspace}.delivery_trace"
                + " where athlete_id = ? and month = ? and id = ?");
    }

    @Override
    public void note(UUID athlete, NotificationId notification, TraceStep step) {
        rows.write(
                "trace-insert",
                insert.bind(
                        athlete,
                        notification.month(),
                        notification.value(),
                        step.at(),
                        step.channel().wireName(),
                        step.outcome().wireName(),
                        step.detail()));
    }

    @Override
    public List<TraceStep> list(UUID athlete, NotificationId notification) {
        List<TraceStep> steps = new ArrayList<>();
        rows.read(
                "trace-select",
                select.bind(athlete, notification.month(), notification.value()),
                row -> steps.add(toStep(row)));
        return steps;
    }

    @Override
    public String table() {
        return "delivery_trace";
    }

    private static TraceStep toStep(Row row) {
        return new TraceStep(
                Objects.requireNonNull(row.getInstant("at")),
                word(ChannelName.class, row, "channel"),
                word(Outcome.class, row, "outcome"),
                String.valueOf(row.getString("detail")));
    }

    private static <E extends Enum<E>> E word(Class<E> type, Row row, String column) {
        return WireName.find(type, String.valueOf(row.getString(column))).orElseThrow();
    }
}
