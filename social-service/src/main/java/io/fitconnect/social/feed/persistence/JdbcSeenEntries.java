package io.fitconnect.social.feed.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.social.feed.EntryId;
import io.fitconnect.social.feed.EntryKind;
import io.fitconnect.social.feed.FeedItem;
import io.fitconnect.social.feed.SeenEntries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Decides by the platform's conditions over relations, memberships and what training-service announced. */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JdbcSeenEntries implements SeenEntries {

    /** As of trainings: a minor's own word narrows the setting and never widens it, also what is for a club. */
    private static final String GROUP_TRAINING = """
            (not t.cancelled and (SHOWN or IN_CLUB) and not exists (
              select 1 from athlete_visibility m where m.athlete_id = t.organiser_id and m.minor and not NARROWED))""".replace(
                    "SHOWN", Visibilities.condition("t.organiser_id", "t.visibility"))
            .replace("IN_CLUB", Visibilities.conditionInClub("t.organiser_id", "t.club_id"))
            .replace(
                    "NARROWED",
                    Visibilities.condition("m.athlete_id", "coalesce(m.settings ->> 'trainings', 'only-me')"));

    private static final String SEEN = """
            select p.id, p.kind, p.athlete_id from feed_publication p
            join shared_training t on t.athlete_id = p.athlete_id and t.training_id = p.id
            where p.id in (:candidates) and p.kind = 'training' and t.showable and PLACE and IS_TRAINING_SEEN
            union all
            select p.id, p.kind, p.athlete_id from feed_publication p
            join shared_group_training t on t.id = p.id and t.organiser_id = p.athlete_id
            where p.id in (:candidates) and p.kind = 'group-training' and GROUP_PLACE and IS_GROUP_TRAINING_SEEN""".replace("IS_TRAINING_SEEN", TrainingSharings.condition("t"))
            .replace("IS_GROUP_TRAINING_SEEN", GROUP_TRAINING);

    /** Whose entries a reader's feed holds. */
    private static final String RELATED = """
            p.athlete_id <> :viewer and (
              exists (select 1 from relation f where f.athlete_id = p.athlete_id and f.other_id = :viewer and (f.friend or f.follower))
              or exists (select 1 from club_member a join club_member b on b.club_id = a.club_id
                where a.athlete_id = p.athlete_id and a.member and b.athlete_id = :viewer and b.member))""";

    /** Whose entries a club's feed holds: those of its members, if they are for clubs at all or for this one. */
    private static final String OF_CLUB = """
            FOR_CLUB
            and exists (select 1 from club_member a where a.athlete_id = p.athlete_id and a.club_id = :club and a.member)""";

    private static final String FOR_CLUBS = "t.visibility in ('clubs', 'everyone')";

    private static final String FEED = SEEN.replace("GROUP_PLACE", RELATED).replace("PLACE", RELATED);
    private static final String CLUB_FEED = SEEN.replace(
                    "GROUP_PLACE", OF_CLUB.replace("FOR_CLUB", "(" + FOR_CLUBS + " or t.club_id = :club)"))
            .replace("PLACE", OF_CLUB.replace("FOR_CLUB", FOR_CLUBS));

    private final JdbcClient jdbc;

    JdbcSeenEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<EntryId, FeedItem> listSeen(UUID reader, Collection<EntryId> candidates) {
        return read(jdbc.sql(FEED).param("viewer", reader), candidates);
    }

    @Override
    public Map<EntryId, FeedItem> listSeenOfClub(UUID reader, UUID club, Collection<EntryId> candidates) {
        return read(jdbc.sql(CLUB_FEED).param("viewer", reader).param("club", club), candidates);
    }

    private static Map<EntryId, FeedItem> read(JdbcClient.StatementSpec statement, Collection<EntryId> candidates) {
        List<UUID> ids = candidates.stream().map(EntryId::value).toList();
        return statement.param("candidates", ids).query((row, number) -> toItem(row)).list().stream()
                .collect(Collectors.toMap(FeedItem::id, Function.identity()));
    }

    private static FeedItem toItem(ResultSet row) throws SQLException {
        return new FeedItem(
                new EntryId(row.getObject("id", UUID.class)),
                WireName.find(EntryKind.class, row.getString("kind")).orElseThrow(),
                row.getObject("athlete_id", UUID.class));
    }

    @Override
    public boolean isMember(UUID reader, UUID club) {
        return jdbc.sql("""
                        select exists (
                          select 1 from club_member c where c.athlete_id = :reader and c.club_id = :club and c.member)""")
                .param("reader", reader)
                .param("club", club)
                .query(Boolean.class)
                .single();
    }
}
