package io.fitconnect.social.conversation.history.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.social.conversation.message.AttachmentText;
import io.fitconnect.social.conversation.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's own words in the archive, with the conversations in which they were said; what others wrote is theirs. */
@Repository
class ConversationArchive implements AthleteArchive {

    private static final int PAGE = 200;
    private static final ArchiveTable CONVERSATIONS = new ArchiveTable(
            "participant",
            List.of("role", "joined_at", "read_number", "muted", "gone", "invited_by"),
            "athlete_id",
            List.of("conversation_id"));
    private static final ArchiveTable SETTING =
            new ArchiveTable("writing_setting", List.of("who"), "athlete_id", List.of("athlete_id"));

    private final ArchiveRows rows;
    private final CassandraMessageHistory history;
    private final JdbcClient jdbc;

    ConversationArchive(CassandraMessageHistory history, JdbcTemplate template, JdbcClient jdbc) {
        this.rows = new ArchiveRows(template);
        this.history = history;
        this.jdbc = jdbc;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("conversations.json", rows.of(CONVERSATIONS, athlete));
        archive.documents("conversation-setting.json", rows.of(SETTING, athlete));
        archive.documents("messages.json", sink -> {
            for (Own own : listOwn(athlete)) {
                writeMoved(own, sink);
                writeRecent(own, sink);
            }
        });
    }

    private List<Own> listOwn(UUID athlete) {
        return jdbc.sql(
                        "select conversation_id, id from participant where athlete_id = :athlete order by conversation_id")
                .param("athlete", athlete)
                .query((row, number) ->
                        new Own(row.getObject("conversation_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }

    private void writeMoved(Own own, ArchiveWriter.DocumentSink sink) throws IOException {
        try {
            history.readAll(own.conversation(), message -> {
                if (message.sender().equals(own.participant()) && !message.isDeleted()) {
                    accept(sink, Entry.of(message));
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static void accept(ArchiveWriter.DocumentSink sink, Entry entry) {
        try {
            sink.accept(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRecent(Own own, ArchiveWriter.DocumentSink sink) throws IOException {
        long after = 0;
        List<Entry> page;
        do {
            page = jdbc.sql("""
                            select number, sent_at, text, attachments from message
                            where conversation_id = :conversation and number > :after and sender_id = :sender
                              and deleted_at is null
                            order by number limit :limit""")
                    .param("conversation", own.conversation())
                    .param("after", after)
                    .param("sender", own.participant())
                    .param("limit", PAGE)
                    .query((row, number) -> new Entry(
                            own.conversation(),
                            row.getLong("number"),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                            row.getString("text"),
                            row.getString("attachments")))
                    .list();
            for (Entry entry : page) {
                sink.accept(entry);
                after = entry.number();
            }
        } while (page.size() == PAGE);
    }

    private record Own(UUID conversation, UUID participant) {}

    record Entry(
            UUID conversationId,
            long number,
            Instant sentAt,
            @Nullable String text,
            @Nullable String attachments) {

        static Entry of(Message message) {
            return new Entry(
                    message.conversation(),
                    message.number(),
                    message.sentAt(),
                    message.text(),
                    AttachmentText.write(message.attachments()));
        }
    }
}
