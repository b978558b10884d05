package io.fitconnect.social.conversation.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.conversation.Author;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.Participants;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParticipants implements Participants {

    /** Of {@code p} by {@code :viewer}; those whose accounts are erased are seen, without a name. */
    private static final String SEEN = Visibilities.condition("p.athlete_id", "coalesce('everyone')");

    private static final String ONE = " where conversation_id = :conversation and id = :id";

    private final JdbcClient jdbc;

    JdbcParticipants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Participant> listSeen(UUID conversation, UUID viewer) {
        return list(conversation, viewer, "invited_by is null");
    }

    @Override
    public List<Participant> listInvited(UUID conversation, UUID viewer) {
        return list(conversation, viewer, "invited_by is not null");
    }

    private List<Participant> list(UUID conversation, UUID viewer, String which) {
        return jdbc.sql("select * from participant p where conversation_id = :conversation and not gone and " + which
                        + " and " + SEEN + " order by joined_at, id")
                .param("conversation", conversation)
                .param("viewer", viewer)
                .query((row, number) -> ParticipantRow.read(row))
                .list();
    }

    @Override
    public boolean hasAny(UUID conversation) {
        return jdbc.sql("""
                        select exists (select 1 from participant
                        where conversation_id = :conversation and not gone and invited_by is null)""")
                .param("conversation", conversation)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int count(UUID conversation) {
        return jdbc.sql("select count(*) from participant where conversation_id = :conversation and not gone")
                .param("conversation", conversation)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean hasClash(UUID conversation, UUID athlete) {
        return jdbc.sql("select exists (select 1 from participant q where q.conversation_id = :conversation"
                        + " and not q.gone and " + GroupClash.between("q.athlete_id", ":athlete") + ")")
                .param("conversation", conversation)
                .param("athlete", athlete)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Participant> find(UUID conversation, UUID athlete) {
        return jdbc.sql("select * from participant where athlete_id = :athlete and conversation_id = :conversation")
                .param("athlete", athlete)
                .param("conversation", conversation)
                .query((row, number) -> ParticipantRow.read(row))
                .optional();
    }

    @Override
    public List<Author> listAuthors(Collection<UUID> conversations, Collection<UUID> participants, UUID viewer) {
        return jdbc.sql("select p.id, p.athlete_id, not (" + SEEN
                        + ") as hidden from participant p where conversation_id in (:conversations) and id in (:ids)")
                .param("conversations", Set.copyOf(conversations))
                .param("ids", Set.copyOf(participants))
                .param("viewer", viewer)
                .query((row, number) -> new Author(
                        row.getObject("id", UUID.class),
                        row.getObject("athlete_id", UUID.class),
                        row.getBoolean("hidden")))
                .list();
    }

    @Override
    public void add(Participant participant) {
        jdbc.sql("""
                        insert into participant (conversation_id, id, athlete_id, role, joined_at, from_number, read_number,
                                                 own_unread, muted, has_written, gone, invited_by)
                        values (:conversation, :id, :athlete, :role, :joined, :from, :read, 0, false, false, false, :invited)
                        on conflict (athlete_id, conversation_id) do nothing""")
                .param("conversation", participant.conversation())
                .param("id", participant.id())
                .param("athlete", participant.athlete())
                .param("role", WireName.of(participant.role()))
                .param("joined", participant.joinedAt().atOffset(ZoneOffset.UTC))
                .param("from", participant.fromNumber())
                .param("read", participant.readNumber())
                .param("invited", participant.invitedBy())
                .update();
    }

    @Override
    public void change(Participant participant) {
        jdbc.sql("""
                        update participant set role = :role, joined_at = :joined, from_number = :from, read_number = :read,
                            own_unread = 0, muted = :muted, gone = :gone, invited_by = :invited""" + ONE)
                .param("role", WireName.of(participant.role()))
                .param("joined", participant.joinedAt().atOffset(ZoneOffset.UTC))
                .param("from", participant.fromNumber())
                .param("read", participant.readNumber())
                .param("muted", participant.isMuted())
                .param("gone", participant.isGone())
                .param("invited", participant.invitedBy())
                .param("conversation", participant.conversation())
                .param("id", participant.id())
                .update();
    }

    @Override
    public void mute(Participant participant, boolean isMuted) {
        one("update participant set muted = :muted" + ONE, participant)
                .param("muted", isMuted)
                .update();
    }

    @Override
    public void clear(Participant participant, long upToNumber) {
        one("update participant set from_number = :number, read_number = :number, own_unread = 0" + ONE, participant)
                .param("number", upToNumber)
                .update();
    }

    @Override
    public void leave(Participant participant) {
        one("update participant set gone = true, role = 'member'" + ONE, participant)
                .update();
    }

    @Override
    public void ensureAdministrator(UUID conversation) {
        jdbc.sql("""
                        update participant set role = 'administrator' where conversation_id = :conversation and id = (
                            select n.id from participant n where n.conversation_id = :conversation and not n.gone and n.invited_by is null
                            order by n.joined_at, n.id limit 1)
                        and not exists (select 1 from participant a
                            where a.conversation_id = :conversation and a.role = 'administrator' and not a.gone)""").param("conversation", conversation).update();
    }

    @Override
    public void read(Participant participant, long number, long ownUnread) {
        one(
                        "update participant set read_number = :number, own_unread = :own" + ONE
                                + " and read_number < :number",
                        participant)
                .param("number", number)
                .param("own", ownUnread)
                .update();
    }

    private JdbcClient.StatementSpec one(String statement, Participant participant) {
        return jdbc.sql(statement)
                .param("conversation", participant.conversation())
                .param("id", participant.id());
    }
}
