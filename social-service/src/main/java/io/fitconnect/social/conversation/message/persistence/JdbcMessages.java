package io.fitconnect.social.conversation.message.persistence;

import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.message.AttachmentText;
import io.fitconnect.social.conversation.message.Message;
import io.fitconnect.social.conversation.message.Messages;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sending touches rows of its own conversation alone; the client id is checked by its index, without reading it. */
@Repository
class JdbcMessages implements Messages {

    private final JdbcClient jdbc;

    JdbcMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Message.Place take(UUID conversation, Instant now) {
        return jdbc.sql("""
                        update conversation set last_number = last_number + 1,
                            active_at = case when active_at > :now then active_at else :now end
                        where id = :id returning last_number, active_at""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", conversation)
                .query((row, number) -> new Message.Place(
                        conversation,
                        row.getLong("last_number"),
                        row.getObject("active_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    @Override
    public boolean add(Message message) {
        return jdbc.sql("""
                                insert into message (conversation_id, number, client_id, sender_id, sent_at, text, reply_to,
                                                     attachments, edited_at, deleted_at, revision)
                                values (:conversation, :number, :client, :sender, :sent, :text, :reply, :attachments, null, null, 0)
                                on conflict (conversation_id, client_id) do nothing""")
                        .param("conversation", message.conversation())
                        .param("number", message.number())
                        .param("client", message.clientId())
                        .param("sender", message.sender())
                        .param("sent", message.sentAt().atOffset(ZoneOffset.UTC))
                        .param("text", message.text())
                        .param("reply", message.replyTo())
                        .param("attachments", AttachmentText.write(message.attachments()))
                        .update()
                == 1;
    }

    @Override
    public void wrote(UUID conversation, UUID participant, long number) {
        jdbc.sql("""
                        update participant set has_written = true,
                            own_unread = case when read_number = :number - 1 then 0 else own_unread + 1 end,
                            read_number = case when read_number = :number - 1 then :number else read_number end
                        where conversation_id = :conversation and id = :id""")
                .param("number", number)
                .param("conversation", conversation)
                .param("id", participant)
                .update();
    }

    @Override
    public Optional<Message> find(UUID conversation, long number) {
        return list(conversation, number, number).stream().findFirst();
    }

    @Override
    public Optional<Message> findByClient(UUID conversation, UUID clientId) {
        return jdbc.sql("select * from message where conversation_id = :conversation and client_id = :client")
                .param("conversation", conversation)
                .param("client", clientId)
                .query((row, number) -> MessageRow.read(row))
                .optional();
    }

    @Override
    public List<Message> list(UUID conversation, long from, long to) {
        return jdbc.sql("""
                        select * from message where conversation_id = :conversation and number between :from and :to
                        order by number""")
                .param("conversation", conversation)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> MessageRow.read(row))
                .list();
    }

    @Override
    public List<Message> listLast(Collection<UUID> conversations) {
        return jdbc.sql("""
                        select m.* from conversation c join message m on m.conversation_id = c.id and m.number = c.last_number
                        where c.id in (:ids)""")
                .param("ids", Set.copyOf(conversations))
                .query((row, number) -> MessageRow.read(row))
                .list();
    }

    @Override
    public Behind countBehind(UUID conversation, UUID sender, long number) {
        return jdbc.sql("""
                        select count(*) as behind, count(case when sender_id = :sender then 1 end) as own from message
                        where conversation_id = :conversation and number > :number""")
                .param("conversation", conversation)
                .param("number", number)
                .param("sender", sender)
                .query((row, each) -> new Behind(row.getLong("behind"), row.getLong("own")))
                .single();
    }

    @Override
    public boolean change(Message message) {
        return jdbc.sql("""
                                update message set text = :text, attachments = :attachments, edited_at = :edited,
                                    deleted_at = :deleted, revision = :revision
                                where conversation_id = :conversation and number = :number and revision = :revision - 1""")
                        .param("text", message.text())
                        .param("attachments", AttachmentText.write(message.attachments()))
                        .param("edited", column(message.editedAt()))
                        .param("deleted", column(message.deletedAt()))
                        .param("revision", message.revision())
                        .param("conversation", message.conversation())
                        .param("number", message.number())
                        .update()
                == 1;
    }

    @Override
    public boolean hasOtherWritten(Membership own) {
        return jdbc.sql("""
                        select count(*) from participant
                        where conversation_id = :conversation and id <> :own and has_written""")
                        .param("conversation", own.conversation().id())
                        .param("own", own.participant().id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
