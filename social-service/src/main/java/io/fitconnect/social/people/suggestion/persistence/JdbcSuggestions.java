package io.fitconnect.social.people.suggestion.persistence;

import io.fitconnect.social.people.Discovery;
import io.fitconnect.social.people.suggestion.Reason;
import io.fitconnect.social.people.suggestion.ReasonKind;
import io.fitconnect.social.people.suggestion.Suggestion;
import io.fitconnect.social.people.suggestion.Suggestions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suggestions in one statement, whose parts have limits: a club of thousands costs no more than 2,000 rows. */
@Repository
class JdbcSuggestions implements Suggestions {

    private static final String SUGGESTIONS =
            """
            with friend as (select b.other_id from relation b where b.athlete_id = :viewer and b.friend limit 1000),
            connected as (
                (select b.other_id as athlete_id, f.other_id as friend_id, cast(null as uuid) as club_id,
                    cast(null as uuid) as training_id
                from friend f join relation b on b.athlete_id = f.other_id
                where b.friend and not exists (
                    select 1 from hidden_account q where q.account_id = f.other_id and q.hidden)
                limit 5000)
                union all
                (select c.athlete_id, null, c.club_id, null
                from club_member m join club_member c on c.club_id = m.club_id
                where m.athlete_id = :viewer and m.member and c.member limit 2000)
                union all
                (select c.athlete_id, null, null, c.group_training_id
                from training_companion m join training_companion c on c.group_training_id = m.group_training_id
                where m.athlete_id = :viewer and m.going and c.going and m.starts_at >= :from and m.starts_at < :to
                and not exists (
                    select 1 from cancelled_training x where x.group_training_id = m.group_training_id) limit 2000)),
            known as (
                select athlete_id, count(distinct friend_id) as friends, count(distinct club_id) as clubs,
                    min(cast(club_id as text)) as club_id, count(distinct training_id) as trainings,
                    max(cast(training_id as text)) as training_id
                from connected group by athlete_id)
            select p.athlete_id, p.display_name, p.friends, p.clubs, p.club_id, p.trainings, p.training_id from (
                select k.*, n.display_name, SHOWN_TO as shown_to
                from known k join person n on n.athlete_id = k.athlete_id
                left join athlete_visibility a on a.athlete_id = k.athlete_id
                where not exists (
                    select 1 from relation b where b.athlete_id = :viewer and b.other_id = k.athlete_id and b.friend)
                and not exists (
                    select 1 from relationship_entry e where e.athlete_id = :viewer and e.other_id = k.athlete_id
                    and e.tie in ('request-sent', 'request-received'))
                and not exists (
                    select 1 from suggestion_muted q where q.athlete_id = :viewer and q.muted_id = k.athlete_id)) p
            where CONDITION
            order by 3 * p.friends + 2 * p.clubs + 2 * p.trainings desc, p.athlete_id limit :most""".replace("SHOWN_TO", Discovery.shownTo("k.friends > 0")).replace("CONDITION", Discovery.condition());

    private final JdbcClient jdbc;

    JdbcSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Suggestion> list(UUID viewer, Instant from, Instant to, int most) {
        return jdbc.sql(SUGGESTIONS)
                .param("viewer", viewer)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> toSuggestion(row))
                .list();
    }

    @Override
    public void mute(UUID viewer, UUID athlete, Instant now) {
        jdbc.sql("""
                        insert into suggestion_muted (athlete_id, muted_id, muted_at)
                        select cast(:viewer as uuid), n.athlete_id, cast(:now as timestamptz)
                        from person n where n.athlete_id = :athlete
                        on conflict (athlete_id, muted_id) do nothing""")
                .param("viewer", viewer)
                .param("athlete", athlete)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void unmute(UUID viewer, UUID athlete) {
        jdbc.sql("delete from suggestion_muted where athlete_id = :viewer and muted_id = :athlete")
                .param("viewer", viewer)
                .param("athlete", athlete)
                .update();
    }

    private static Suggestion toSuggestion(ResultSet row) throws SQLException {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, ReasonKind.FRIENDS_IN_COMMON, row.getInt("friends"), null);
        add(reasons, ReasonKind.CLUB_IN_COMMON, row.getInt("clubs"), row.getString("club_id"));
        add(reasons, ReasonKind.TRAINED_TOGETHER, row.getInt("trainings"), row.getString("training_id"));
        return new Suggestion(row.getObject("athlete_id", UUID.class), row.getString("display_name"), reasons);
    }

    private static void add(List<Reason> reasons, ReasonKind kind, int count, @Nullable String of) {
        if (count > 0) {
            reasons.add(new Reason(kind, count, Optional.ofNullable(of).map(UUID::fromString)));
        }
    }
}
