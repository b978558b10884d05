package io.fitconnect.social.comment.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentOrder;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.subject.HostBlocks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComments implements Comments {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** {@code known_to} lets the one condition decide that asks for blocks and hidden accounts alone. */
    private static final String FROM = "(select each.*, 'everyone' as known_to, "
            + HiddenContents.condition("each.subject_id", "each.id")
            + " as hidden from discussion_comment each where each.subject_id = :subject)";

    private static final String ANSWER_SEEN = "(" + heard("a") + " and not (a.hidden and a.author_id <> :viewer))";

    private static final String SEEN =
            """
            ((not c.deleted and AUTHOR and not (c.hidden and c.author_id <> :viewer))
              or ((c.deleted or (c.hidden and AUTHOR)) and exists (
                select 1 from FROM a where a.parent_id = c.id and ANSWER)))""".replace("AUTHOR", heard("c")).replace("FROM", FROM).replace("ANSWER", ANSWER_SEEN);

    private static final String THREAD_SEEN = """
            (c.parent_id is null or exists (
              select 1 from FROM p where p.id = c.parent_id and (p.deleted or AUTHOR)))""".replace("FROM", FROM).replace("AUTHOR", heard("p"));

    private static final String FIND_SEEN =
            "select c.* from " + FROM + " c where c.id = :id and " + SEEN + " and " + THREAD_SEEN;

    private static final String LIST = "select c.* from " + FROM + " c where c.parent_id is null and " + SEEN;

    private static final String LIST_ANSWERS = "select a.* from " + FROM
            + " a where a.parent_id = :parent and a.id > :after and " + ANSWER_SEEN + " order by a.id limit :limit";

    private static final String NEWEST_ANSWERS = """
            select n.* from (
              select a.*, row_number() over (partition by a.parent_id order by a.id desc) as place
              from FROM a where a.parent_id in (:parents) and ANSWER) n
            where n.place <= :each""".replace("FROM", FROM).replace("ANSWER", ANSWER_SEEN);

    private final JdbcClient jdbc;

    JdbcComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the viewer sees what the author of a row says on the subject. */
    private static String heard(String row) {
        return "(" + Visibilities.condition(row + ".author_id", row + ".known_to") + " and "
                + HostBlocks.condition(row + ".author_id") + ")";
    }

    @Override
    public void add(Comment comment) {
        jdbc.sql("""
                        insert into discussion_comment
                            (subject_id, id, parent_id, author_id, created_at, edited_at, version, deleted)
                        values (:subject, :id, cast(:parent as uuid), :author, :created, null, :version, false)""")
                .param("subject", comment.subjectId())
                .param("id", comment.id())
                .param("parent", comment.parentId())
                .param("author", comment.authorId())
                .param("created", comment.createdAt().atOffset(ZoneOffset.UTC))
                .param("version", comment.version())
                .update();
    }

    @Override
    public void save(Comment comment) {
        Instant edited = comment.editedAt();
        jdbc.sql("""
                        update discussion_comment set author_id = cast(:author as uuid),
                            edited_at = cast(:edited as timestamptz), version = :version, deleted = :deleted
                        where subject_id = :subject and id = :id""")
                .param("subject", comment.subjectId())
                .param("id", comment.id())
                .param("author", comment.authorId())
                .param("edited", edited == null ? null : edited.atOffset(ZoneOffset.UTC))
                .param("version", comment.version())
                .param("deleted", comment.deleted())
                .update();
    }

    @Override
    public void remove(UUID subjectId, UUID id) {
        jdbc.sql("delete from discussion_comment where subject_id = ? and id = ?")
                .params(subjectId, id)
                .update();
    }

    @Override
    public Optional<Comment> find(UUID subjectId, UUID id) {
        return jdbc.sql("select c.* from discussion_comment c where c.subject_id = ? and c.id = ?")
                .params(subjectId, id)
                .query((row, number) -> CommentRow.read(row))
                .optional();
    }

    @Override
    public Optional<Comment> findSeen(UUID subjectId, UUID id, UUID viewer) {
        return seenBy(FIND_SEEN, subjectId, viewer)
                .param("id", id)
                .query((row, number) -> CommentRow.readSeen(row, viewer))
                .optional();
    }

    @Override
    public boolean hasAnswers(UUID subjectId, UUID id) {
        return jdbc.sql("select exists (select 1 from discussion_comment where subject_id = ? and parent_id = ?)")
                .params(subjectId, id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Comment> list(UUID subjectId, UUID viewer, CommentOrder order, Optional<UUID> after, int limit) {
        String statement = switch (order) {
            case NEWEST -> LIST + " and c.id < :after order by c.id desc limit :limit";
            case OLDEST -> LIST + " and c.id > :after order by c.id limit :limit";
        };
        return seenBy(statement, subjectId, viewer)
                .param("after", after.orElse(order == CommentOrder.NEWEST ? LAST : FIRST))
                .param("limit", limit)
                .query((row, number) -> CommentRow.readSeen(row, viewer))
                .list();
    }

    @Override
    public List<Comment> listAnswers(UUID subjectId, UUID parentId, UUID viewer, Optional<UUID> after, int limit) {
        return seenBy(LIST_ANSWERS, subjectId, viewer)
                .param("parent", parentId)
                .param("after", after.orElse(FIRST))
                .param("limit", limit)
                .query((row, number) -> CommentRow.readSeen(row, viewer))
                .list();
    }

    @Override
    public Map<UUID, List<Comment>> listNewestAnswers(UUID subjectId, Collection<UUID> parents, UUID viewer, int each) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        return seenBy(NEWEST_ANSWERS, subjectId, viewer)
                .param("parents", parents)
                .param("each", each)
                .query((row, number) -> CommentRow.readSeen(row, viewer))
                .list()
                .stream()
                .sorted(Comparator.comparing(comment -> comment.id().toString()))
                .collect(Collectors.groupingBy(Comment::thread));
    }

    @Override
    public List<UUID> listRecentAuthors(UUID subjectId, int comments) {
        return jdbc.sql("""
                        select distinct n.author_id from (
                          select c.author_id from discussion_comment c
                          where c.subject_id = ? and c.author_id is not null order by c.id desc limit ?) n""").params(subjectId, comments).query(UUID.class).list();
    }

    @Override
    public List<Comment> listAround(UUID subjectId, UUID id, int each) {
        return jdbc.sql("""
                        select n.* from (
                          (select c.* from discussion_comment c where c.subject_id = :subject and c.id <= :id
                            order by c.id desc limit :before)
                          union all
                          (select c.* from discussion_comment c where c.subject_id = :subject and c.id > :id
                            order by c.id limit :behind)) n
                        order by n.id""")
                .param("subject", subjectId)
                .param("id", id)
                .param("before", each + 1)
                .param("behind", each)
                .query((row, number) -> CommentRow.read(row))
                .list();
    }

    @Override
    public List<Comment> listOf(UUID author, Optional<Comment> after, int limit) {
        return jdbc.sql("""
                        select c.* from discussion_comment c where c.author_id = ? and (c.subject_id, c.id) > (?, ?)
                        order by c.subject_id, c.id limit ?""")
                .params(
                        author,
                        after.map(Comment::subjectId).orElse(FIRST),
                        after.map(Comment::id).orElse(FIRST),
                        limit)
                .query((row, number) -> CommentRow.read(row))
                .list();
    }

    @Override
    public List<Comment> listSome(UUID subjectId, int limit) {
        return jdbc.sql("select c.* from discussion_comment c where c.subject_id = ? limit ?")
                .params(subjectId, limit)
                .query((row, number) -> CommentRow.read(row))
                .list();
    }

    private JdbcClient.StatementSpec seenBy(String statement, UUID subjectId, UUID viewer) {
        return jdbc.sql(statement).param("subject", subjectId).param("viewer", viewer);
    }
}
