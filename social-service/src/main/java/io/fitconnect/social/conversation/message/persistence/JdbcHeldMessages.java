package io.fitconnect.social.conversation.message.persistence;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.conversation.message.AttachmentText;
import io.fitconnect.social.conversation.message.Draft;
import io.fitconnect.social.conversation.message.HeldMessage;
import io.fitconnect.social.conversation.message.HeldMessages;
import io.fitconnect.social.conversation.message.ReleaseHeldMessages;
import io.fitconnect.social.conversation.sending.Hold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHeldMessages implements HeldMessages {

    private static final String ONE =
            " where athlete_id = :athlete and conversation_id = :conversation and client_id = :client";

    private final JdbcClient jdbc;
    private final DueWork dueWork;

    JdbcHeldMessages(JdbcClient jdbc, DueWork dueWork) {
        this.jdbc = jdbc;
        this.dueWork = dueWork;
    }

    @Override
    public HeldMessage hold(UUID athlete, UUID conversation, Draft draft, Hold hold) {
        jdbc.sql("""
                        insert into held_message (athlete_id, conversation_id, client_id, text, reply_to, attachments, held_until, reason)
                        values (:athlete, :conversation, :client, :text, :reply, :attachments, :until, :reason)
                        on conflict (athlete_id, conversation_id, client_id) do nothing""")
                .param("athlete", athlete)
                .param("conversation", conversation)
                .param("client", draft.clientId())
                .param("text", draft.text())
                .param("reply", draft.replyTo())
                .param("attachments", AttachmentText.write(draft.attachments()))
                .param("until", hold.until().atOffset(ZoneOffset.UTC))
                .param("reason", hold.reason())
                .update();
        HeldMessage kept = one("select * from held_message" + ONE, athlete, conversation, draft.clientId())
                .query((row, number) -> read(row))
                .single();
        Key key = new Key(athlete, conversation, draft.clientId());
        dueWork.scheduleIfAbsent(ReleaseHeldMessages.QUEUE, key.toString(), kept.until(), key);
        return kept;
    }

    @Override
    public List<HeldMessage> list(UUID athlete, UUID conversation) {
        return jdbc.sql("""
                        select * from held_message where athlete_id = :athlete and conversation_id = :conversation
                        order by held_until, client_id limit :most""")
                .param("most", MOST)
                .param("athlete", athlete)
                .param("conversation", conversation)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public int count(UUID athlete, UUID conversation) {
        return jdbc.sql("""
                        select count(*) from held_message
                        where athlete_id = :athlete and conversation_id = :conversation""")
                .param("athlete", athlete)
                .param("conversation", conversation)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Draft> find(UUID athlete, UUID conversation, UUID clientId) {
        return one("select * from held_message" + ONE, athlete, conversation, clientId)
                .query((row, number) -> read(row).draft())
                .optional();
    }

    private static HeldMessage read(ResultSet row) throws SQLException {
        return new HeldMessage(
                new Draft(
                        row.getObject("client_id", UUID.class),
                        row.getString("text"),
                        row.getObject("reply_to", Long.class),
                        AttachmentText.read(row.getString("attachments"))),
                row.getObject("held_until", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    @Override
    public void remove(UUID athlete, UUID conversation, UUID clientId) {
        one("delete from held_message" + ONE, athlete, conversation, clientId).update();
    }

    @Override
    public int removeSome(UUID athlete, int most) {
        List<Key> removed = jdbc.sql("""
                        delete from held_message where athlete_id = :athlete and (conversation_id, client_id) in (
                            select h.conversation_id, h.client_id from held_message h
                            where h.athlete_id = :athlete limit :most)
                        returning conversation_id, client_id""")
                .param("athlete", athlete)
                .param("most", most)
                .query((row, number) -> new Key(
                        athlete, row.getObject("conversation_id", UUID.class), row.getObject("client_id", UUID.class)))
                .list();
        removed.forEach(key -> dueWork.cancel(ReleaseHeldMessages.QUEUE, key.toString()));
        return removed.size();
    }

    private JdbcClient.StatementSpec one(String statement, UUID athlete, UUID conversation, UUID clientId) {
        return jdbc.sql(statement)
                .param("athlete", athlete)
                .param("conversation", conversation)
                .param("client", clientId);
    }
}
