package io.fitconnect.social.conversation.history.persistence;

import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.conversation.message.Message;
import io.fitconnect.social.conversation.message.MessageHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;

@Repository
class CassandraMessageHistory implements MessageHistory {

    private final WideRows rows;
    private final HistoryStatements statements;
    private final HistoryMonths months;

    CassandraMessageHistory(WideRows rows, HistoryMonths months) {
        this.rows = rows;
        this.statements = new HistoryStatements(rows);
        this.months = months;
    }

    @Override
    public List<Message> list(UUID conversation, long from, long to) {
        List<Message> found = new ArrayList<>();
        months.list(conversation, from, to)
                .forEach(month -> rows.read(
                        "message-history-list",
                        statements.list(conversation, month, from, to),
                        row -> found.add(HistoryStatements.read(row))));
        found.sort(Comparator.comparingLong(Message::number));
        return found;
    }

    @Override
    public void write(List<Message> messages) {
        rows.writeAll(
                "message-history-insert",
                messages.stream().map(statements::insert).iterator());
    }

    /** Hands over every moved message, page by page. */
    void readAll(UUID conversation, Consumer<Message> reader) {
        months.list(conversation)
                .forEach(month -> rows.read(
                        "message-history-read",
                        statements.listAll(conversation, month),
                        row -> reader.accept(HistoryStatements.read(row))));
    }

    /** Deletes the words of some participants; a place stays. */
    void blank(UUID conversation, Set<UUID> participants, Instant now) {
        months.list(conversation).forEach(month -> blank(conversation, month, participants, now));
    }

    private void blank(UUID conversation, int month, Set<UUID> participants, Instant now) {
        List<Message> theirs = new ArrayList<>();
        rows.read("message-history-read", statements.listAll(conversation, month), row -> {
            Message message = HistoryStatements.read(row);
            if (participants.contains(message.sender())) {
                theirs.add(message);
            }
        });
        rows.writeAll(
                "message-history-erase",
                theirs.stream().map(message -> statements.blank(message, now)).iterator());
    }

    void delete(UUID conversation) {
        months.listAll(conversation)
                .forEach(month -> rows.write("message-history-delete", statements.delete(conversation, month)));
    }
}
