package io.fitconnect.social.conversation.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.ConversationPosition;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.conversation.GroupTitle;
import io.fitconnect.social.conversation.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConversations implements Conversations {

    /** To the other side of a block, and while the other one is hidden, a direct conversation is nowhere. */
    private static final String OF_ATHLETE = """
            from participant p join conversation c on c.id = p.conversation_id
            left join participant q on c.kind = 'direct' and q.conversation_id = c.id and q.id <> p.id
            where p.athlete_id = :viewer and not p.gone and p.invited_by is null and (q.athlete_id is null or SHOWN)""".replace("SHOWN", shown("q.athlete_id"));

    private static final String COLUMNS = """
            select p.*, c.kind, c.title, c.titled_by, c.title_revision, c.created_at, c.active_at, c.last_number, q.athlete_id as other_id,
              (select count(*) from participant n where n.conversation_id = c.id and not n.gone and n.invited_by is null
                and SHOWN) as participants\s""".replace("SHOWN", shown("n.athlete_id"));

    /** A direct conversation in which there is nothing to read is not listed. */
    private static final String LISTED = " and (c.kind = 'group' or c.last_number > p.from_number)";

    private final JdbcClient jdbc;

    JdbcConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Membership> find(UUID athlete, UUID id) {
        return jdbc.sql(COLUMNS + OF_ATHLETE + " and p.conversation_id = :id")
                .param("viewer", athlete)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<Membership> list(UUID athlete, @Nullable ConversationPosition after, int limit) {
        String behind = after == null ? "" : " and (c.active_at, c.id) < (:active, :id)";
        JdbcClient.StatementSpec statement = jdbc.sql(
                        COLUMNS + OF_ATHLETE + LISTED + behind + " order by c.active_at desc, c.id desc limit :limit")
                .param("viewer", athlete)
                .param("limit", limit);
        if (after != null) {
            statement.param("active", after.activeAt().atOffset(ZoneOffset.UTC)).param("id", after.id());
        }
        return statement.query((row, number) -> read(row)).list();
    }

    @Override
    public int countUnread(UUID athlete, int most) {
        return jdbc.sql("select count(*) from (select 1 " + OF_ATHLETE + LISTED
                        + " and not p.muted and c.last_number > p.read_number + p.own_unread limit :most) unread")
                .param("viewer", athlete)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<UUID> findDirect(UUID athlete, UUID other) {
        Pair pair = Pair.of(athlete, other);
        String othersColumn = pair.lesser().equals(other) ? "d.lesser_id" : "d.greater_id";
        return jdbc.sql("""
                        select d.conversation_id from direct_conversation d
                        where d.lesser_id = :lesser and d.greater_id = :greater and\s""" + shown(othersColumn))
                .param("viewer", athlete)
                .param("lesser", pair.lesser())
                .param("greater", pair.greater())
                .query(UUID.class)
                .optional();
    }

    @Override
    public void add(Conversation conversation) {
        jdbc.sql("""
                        insert into conversation (id, kind, title, titled_by, title_revision, created_at, active_at, last_number)
                        values (:id, :kind, :title, cast(:by as uuid), :revision, :created, :active, :last)""")
                .param("id", conversation.id())
                .param("kind", WireName.of(conversation.kind()))
                .param("title", conversation.title())
                .param("by", conversation.titledBy())
                .param("revision", conversation.titleRevision())
                .param("created", conversation.createdAt().atOffset(ZoneOffset.UTC))
                .param("active", conversation.activeAt().atOffset(ZoneOffset.UTC))
                .param("last", conversation.lastNumber())
                .update();
    }

    @Override
    public void addDirect(UUID athlete, UUID other, UUID conversation) {
        Pair pair = Pair.of(athlete, other);
        jdbc.sql("""
                        insert into direct_conversation (lesser_id, greater_id, conversation_id)
                        values (:lesser, :greater, :conversation)
                        on conflict (lesser_id, greater_id) do nothing""")
                .param("lesser", pair.lesser())
                .param("greater", pair.greater())
                .param("conversation", conversation)
                .update();
    }

    @Override
    public void rename(Conversation titled) {
        jdbc.sql("""
                        update conversation set title = :title, titled_by = cast(:by as uuid), title_revision = :revision
                        where id = :id""")
                .param("title", titled.title())
                .param("by", titled.titledBy())
                .param("revision", titled.titleRevision())
                .param("id", titled.id())
                .update();
    }

    @Override
    public Optional<GroupTitle> findTitle(UUID group) {
        return jdbc.sql("""
                        select c.title, c.title_revision, p.athlete_id from conversation c
                        left join participant p on p.conversation_id = c.id and p.id = c.titled_by
                        where c.id = :group and c.title is not null""")
                .param("group", group)
                .query((row, number) -> new GroupTitle(
                        row.getString("title"), row.getLong("title_revision"), row.getObject("athlete_id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<Long> lock(UUID id) {
        return jdbc.sql("select last_number from conversation where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** Holds unless there is a block between the two, or the other one is hidden. */
    private static String shown(String othersColumn) {
        return Visibilities.condition(othersColumn, "coalesce('everyone')");
    }

    private static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                ConversationRow.read(row),
                ParticipantRow.read(row),
                row.getObject("other_id", UUID.class),
                row.getInt("participants"));
    }

    /** Two people in the order of their ids. */
    private record Pair(UUID lesser, UUID greater) {

        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
