package io.fitconnect.shop.house;

import io.fitconnect.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the house is still to be told, written with what happened and removed when it was told. */
@Component
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID order, NoticeKind kind, Instant now) {
        jdbc.sql("insert into order_notice (id, order_id, kind, due_at, attempts) values (?, ?, ?, ?, 0)")
                .params(Ids.at(now), order, kind.name(), Timestamp.from(now))
                .update();
    }

    List<Notice> listDue(Instant now, int limit) {
        return jdbc.sql("select id, order_id, kind, attempts from order_notice where due_at <= ? order by due_at, id"
                        + " limit ?")
                .params(Timestamp.from(now), limit)
                .query((row, number) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getObject("order_id", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getInt("attempts")))
                .list();
    }

    void remove(Notice notice) {
        jdbc.sql("delete from order_notice where id = ?").params(notice.id()).update();
    }

    void postpone(Notice notice, Instant dueAt) {
        jdbc.sql("update order_notice set due_at = ?, attempts = attempts + 1 where id = ?")
                .params(Timestamp.from(dueAt), notice.id())
                .update();
    }
}
