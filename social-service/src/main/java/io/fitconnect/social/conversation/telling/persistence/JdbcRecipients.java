package io.fitconnect.social.conversation.telling.persistence;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.conversation.ConversationKind;
import io.fitconnect.social.conversation.telling.NewMessage;
import io.fitconnect.social.conversation.telling.Recipient;
import io.fitconnect.social.conversation.telling.Recipients;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecipients implements Recipients {

    private static final String UNREAD = """
            select p.athlete_id, m.number, m.sent_at, s.athlete_id as sender
            from participant p
            join message m on m.conversation_id = p.conversation_id
            join participant s on s.conversation_id = m.conversation_id and s.id = m.sender_id
            where p.conversation_id = :conversation and not p.gone and p.invited_by is null and not p.muted and p.athlete_id is not null
              and m.number between :from and :to and m.number > p.read_number and m.deleted_at is null
              and s.id <> p.id and s.athlete_id is not null and SHOWN
              and not exists (select 1 from relation b where b.blocked
                and ((b.athlete_id = p.athlete_id and b.other_id = s.athlete_id)
                  or (b.athlete_id = s.athlete_id and b.other_id = p.athlete_id)))
            order by m.number""".replace("SHOWN", HiddenAccounts.shown("s.athlete_id"));

    private final JdbcClient jdbc;

    JdbcRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Recipient> list(UUID conversation) {
        return jdbc.sql("""
                        select c.kind, p.athlete_id from conversation c join participant p on p.conversation_id = c.id
                        where c.id = :conversation and not p.gone and p.invited_by is null and p.athlete_id is not null""")
                .param("conversation", conversation)
                .query((row, number) -> new Recipient(
                        conversation,
                        WireName.find(ConversationKind.class, row.getString("kind"))
                                .orElseThrow(),
                        row.getObject("athlete_id", UUID.class)))
                .list();
    }

    @Override
    public List<NewMessage> listUnread(UUID conversation, long from, long to) {
        return jdbc.sql(UNREAD)
                .param("conversation", conversation)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new NewMessage(
                        row.getObject("athlete_id", UUID.class),
                        row.getLong("number"),
                        row.getObject("sender", UUID.class),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
