package io.fitconnect.notification.inbox.persistence;

import com.datastax.oss.driver.api.core.cql.Row;
import io.fitconnect.notification.inbox.InboxSettings;
import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.Notification;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.platform.cassandra.WideRows;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inboxes in the tables {@code inbox} and {@code unread}; what is not in the latter was read. */
@Repository
class CassandraInboxes implements Inboxes {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int AT_ONCE = 100;
    private static final Comparator<NotificationId> NEWEST_FIRST =
            Comparator.comparing(NotificationId::at).reversed();

    private final WideRows rows;
    private final InboxStatements statements;
    private final Months months;
    private final JdbcClient jdbc;
    private final Clock clock;

    CassandraInboxes(WideRows rows, InboxSettings settings, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.statements = new InboxStatements(rows, (int) settings.kept().toSeconds());
        this.months = new Months(clock, settings.kept());
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void open(UUID athlete) {
        jdbc.sql("insert into inbox_owner (athlete_id) values (?) on conflict (athlete_id) do nothing")
                .param(athlete)
                .update();
    }

    @Override
    public void write(Notice notice, Collection<UUID> athletes) {
        rows.writeAll(
                "inbox-insert",
                athletes.stream()
                        .map(athlete -> statements.write(athlete, NotificationId.of(notice, athlete), notice))
                        .iterator());
    }

    @Override
    public List<Notification> list(UUID athlete, NotificationId before, int limit) {
        List<Notification> found = new ArrayList<>();
        for (int month : months.list()) {
            if (month <= before.month() && found.size() < limit) {
                found.addAll(listOfMonth(athlete, month, before, limit - found.size()));
            }
        }
        return found;
    }

    private List<Notification> listOfMonth(UUID athlete, int month, NotificationId before, int limit) {
        List<Row> listed = new ArrayList<>();
        rows.read("inbox-list", statements.list(athlete, month, before, limit), listed::add);
        if (listed.isEmpty()) {
            return List.of();
        }
        Set<UUID> unread = new HashSet<>();
        rows.read(
                "inbox-list-unread",
                statements.listUnread(athlete, month, idOf(listed.get(listed.size() - 1)), idOf(listed.get(0))),
                row -> unread.add(idOf(row)));
        return listed.stream()
                .map(row -> toNotification(row, !unread.contains(idOf(row))))
                .toList();
    }

    @Override
    public Optional<Notification> find(UUID athlete, NotificationId id) {
        List<Notification> found = new ArrayList<>();
        rows.read(
                "inbox-find",
                statements.find(athlete, id),
                row -> found.add(toNotification(row, !isUnread(athlete, id))));
        return found.stream().findFirst();
    }

    private boolean isUnread(UUID athlete, NotificationId id) {
        List<Row> found = new ArrayList<>();
        rows.read("inbox-find-unread", statements.listUnread(athlete, id.month(), id.value(), id.value()), found::add);
        return !found.isEmpty();
    }

    @Override
    public List<Notification> listUnread(UUID athlete, int limit) {
        Map<Integer, List<NotificationId>> byMonth = unreadIds(athlete, ALL).stream()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .collect(Collectors.groupingBy(NotificationId::month, LinkedHashMap::new, Collectors.toList()));
        List<Notification> found = new ArrayList<>();
        byMonth.forEach((month, ids) -> findAll(athlete, month, ids, found));
        found.sort(Comparator.comparing(Notification::id, NEWEST_FIRST));
        return found;
    }

    private void findAll(UUID athlete, int month, List<NotificationId> ids, List<Notification> found) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size())).stream()
                    .map(NotificationId::value)
                    .toList();
            rows.read(
                    "inbox-find-all",
                    statements.findAll(athlete, month, some),
                    row -> found.add(toNotification(row, false)));
        }
    }

    @Override
    public int countUnread(UUID athlete, int most) {
        return unreadIds(athlete, most).size();
    }

    @Override
    public void markRead(UUID athlete, NotificationId id) {
        rows.write("inbox-mark-read", statements.markRead(athlete, id, clock.instant()));
    }

    /** One by one: deleting a range would also take what is written later with an earlier time. */
    @Override
    public void markAllRead(UUID athlete) {
        rows.writeAll(
                "inbox-mark-all-read",
                unreadIds(athlete, ALL).stream()
                        .map(id -> statements.markRead(athlete, id, clock.instant()))
                        .iterator());
    }

    @Override
    public void delete(UUID athlete, NotificationId id) {
        rows.write("inbox-delete", statements.delete(athlete, id, clock.instant()));
    }

    private List<NotificationId> unreadIds(UUID athlete, int most) {
        List<NotificationId> unread = new ArrayList<>();
        rows.read(
                "inbox-unread",
                statements.countUnread(athlete, months.list(), most),
                row -> unread.add(new NotificationId(idOf(row))));
        return unread;
    }

    private static Notification toNotification(Row row, boolean isRead) {
        return new Notification(
                new NotificationId(idOf(row)),
                String.valueOf(row.getString("kind")),
                String.valueOf(row.getString("arguments")),
                String.valueOf(row.getString("reference")),
                isRead);
    }

    private static UUID idOf(Row row) {
        return Objects.requireNonNull(row.getUuid("id"));
    }
}
