package io.fitconnect.gamification.challenge.persistence;

import io.fitconnect.gamification.challenge.Audience;
import io.fitconnect.gamification.challenge.Challenge;
import io.fitconnect.gamification.challenge.Challenges;
import io.fitconnect.gamification.challenge.Participant;
import io.fitconnect.gamification.challenge.ParticipantPosition;
import io.fitconnect.gamification.challenge.Progress;
import io.fitconnect.gamification.challenge.Progress.Reached;
import io.fitconnect.platform.relation.Visibilities;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChallenges implements Challenges {

    private static final int MOST_COUNTED = 1_000;

    /** By its audience; or its viewer takes part or is invited, and its maker exists for the viewer. */
    private static final String SEEN = "(t.audience = 'world' or "
            + Visibilities.condition("t.owner_id", "t.visibility") + " or "
            + Visibilities.conditionInClub("t.owner_id", "t.club_id") + """
             or ((exists (
                    select 1 from challenge_member p where p.athlete_id = :viewer and p.challenge_id = t.id)
                  or exists (
                    select 1 from challenge_invitation i
                    where i.athlete_id = :viewer and i.challenge_id = t.id and not i.declined))
                and\s"""
            + Visibilities.condition("t.owner_id", "t.everyone") + "))";

    private static final String FOR_VIEWER = """
            select t.* from (
                select c.*, 'everyone' as everyone from challenge c where c.owner_id = :viewer
                union select c.*, 'everyone' as everyone from relation r
                    join challenge c on c.owner_id = r.other_id and c.audience = 'friends'
                    where r.athlete_id = :viewer and r.friend
                union select c.*, 'everyone' as everyone from club_member m
                    join challenge c on c.club_id = m.club_id
                    where m.athlete_id = :viewer and m.member
                union select c.*, 'everyone' as everyone from challenge_invitation i
                    join challenge c on c.id = i.challenge_id
                    where i.athlete_id = :viewer and not i.declined
                union select c.*, 'everyone' as everyone from challenge c where c.audience = 'world') t
            where t.last_day >= :today and t.id < :before and\s""" + SEEN + " order by t.id desc limit :limit";

    /** Strangers see each other in a club and all over the world: there, of age and listed; among friends, listed. */
    private static final String SHOWN = """
            (t.athlete_id = :viewer or (t.listed and (t.adult or not t.strangers) and\s""" + Visibilities.condition("t.athlete_id", "t.everyone") + "))";

    private static final String PARTICIPANTS = """
            (select m.athlete_id, m.value, m.team, m.reached_day is not null as reached, 'everyone' as everyone,
                 coalesce(c.listed, true) as listed, coalesce(c.adult, false) as adult,
                 h.audience in ('club', 'world') as strangers
             from challenge h join challenge_member m on m.challenge_id = h.id
             left join contender c on c.athlete_id = m.athlete_id
             where h.id = :challenge) t""";

    private final JdbcClient jdbc;

    JdbcChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Challenge challenge) {
        jdbc.sql("""
                        insert into challenge (id, owner_id, title, measure, sports, first_day, last_day, target, audience,
                            visibility, club_id, team_scoring, created_at)
                        values (:id, cast(:owner as uuid), :title, :measure, cast(:sports as text[]), :from, :until, :target,
                            :audience, :visibility, cast(:club as uuid), cast(:teams as text), :createdAt)""")
                .param("id", challenge.id())
                .param("owner", challenge.owner())
                .param("title", challenge.title())
                .param("measure", challenge.goal().measure().wireName())
                .param("sports", "{" + String.join(",", challenge.goal().sports()) + "}")
                .param("from", challenge.goal().from())
                .param("until", challenge.goal().until())
                .param("target", challenge.goal().target())
                .param("audience", challenge.audience().wireName())
                .param("visibility", challenge.audience() == Audience.FRIENDS ? "friends" : "only-me")
                .param("club", challenge.club())
                .param(
                        "teams",
                        challenge.teams() == null ? null : challenge.teams().wireName())
                .param("createdAt", challenge.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID challenge) {
        jdbc.sql("delete from challenge_member where challenge_id = :challenge")
                .param("challenge", challenge)
                .update();
        jdbc.sql("delete from challenge_invitation where challenge_id = :challenge")
                .param("challenge", challenge)
                .update();
        jdbc.sql("delete from challenge where id = :challenge")
                .param("challenge", challenge)
                .update();
    }

    @Override
    public Optional<Challenge> find(UUID challenge) {
        return jdbc.sql("select * from challenge where id = :challenge")
                .param("challenge", challenge)
                .query((row, number) -> ChallengeColumns.challenge(row))
                .optional();
    }

    @Override
    public Optional<Challenge> findFor(UUID challenge, UUID viewer) {
        return jdbc.sql("""
                        select t.* from (
                            select c.*, 'everyone' as everyone from challenge c where c.id = :challenge) t
                        where\s""" + SEEN)
                .param("challenge", challenge)
                .param("viewer", viewer)
                .query((row, number) -> ChallengeColumns.challenge(row))
                .optional();
    }

    @Override
    public List<Challenge> listFor(UUID viewer, LocalDate today, UUID before, int limit) {
        return jdbc.sql(FOR_VIEWER)
                .param("viewer", viewer)
                .param("today", today)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> ChallengeColumns.challenge(row))
                .list();
    }

    @Override
    public List<Challenge> listJoined(UUID athlete, UUID before, int limit) {
        return jdbc.sql("""
                        select t.* from (
                            select c.*, 'everyone' as everyone from challenge_member m join challenge c on c.id = m.challenge_id
                            where m.athlete_id = :viewer) t
                        where t.id < :before and\s""" + SEEN + " order by t.id desc limit :limit")
                .param("viewer", athlete)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> ChallengeColumns.challenge(row))
                .list();
    }

    @Override
    public List<Challenge> listOpen(UUID athlete, LocalDate since) {
        return jdbc.sql("""
                        select c.* from challenge_member m join challenge c on c.id = m.challenge_id
                        where m.athlete_id = :athlete and c.last_day >= :since""")
                .param("athlete", athlete)
                .param("since", since)
                .query((row, number) -> ChallengeColumns.challenge(row))
                .list();
    }

    @Override
    public int countOpen(UUID athlete, LocalDate since) {
        return jdbc.sql("""
                        select count(*) from challenge_member m join challenge c on c.id = m.challenge_id
                        where m.athlete_id = :athlete and c.last_day >= :since""")
                .param("athlete", athlete)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    @Override
    public int countMadeSince(UUID athlete, Instant since) {
        return jdbc.sql("select count(*) from challenge where owner_id = :athlete and created_at > :since")
                .param("athlete", athlete)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isMember(UUID club, UUID athlete) {
        return jdbc.sql("""
                        select exists (
                            select 1 from club_member m where m.athlete_id = :athlete and m.club_id = :club and m.member)""")
                .param("athlete", athlete)
                .param("club", club)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Progress> findProgress(UUID challenge, UUID athlete) {
        return jdbc.sql("select * from challenge_member where athlete_id = :athlete and challenge_id = :challenge")
                .param("athlete", athlete)
                .param("challenge", challenge)
                .query((row, number) -> ChallengeColumns.progress(row))
                .optional();
    }

    @Override
    public void join(UUID challenge, UUID athlete, Progress progress, Instant now) {
        jdbc.sql("""
                        insert into challenge_member (athlete_id, challenge_id, joined_at, value)
                        values (:athlete, :challenge, :now, 0)
                        on conflict (athlete_id, challenge_id) do nothing""")
                .param("athlete", athlete)
                .param("challenge", challenge)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        put(challenge, athlete, progress);
    }

    @Override
    public void put(UUID challenge, UUID athlete, Progress progress) {
        jdbc.sql("""
                        update challenge_member set value = :value, reached_training = cast(:training as uuid),
                            reached_day = cast(:day as date), reached_value = cast(:reached as bigint)
                        where athlete_id = :athlete and challenge_id = :challenge""")
                .param("value", progress.value())
                .param("training", progress.reached().map(Reached::training).orElse(null))
                .param("day", progress.reached().map(Reached::day).orElse(null))
                .param("reached", progress.reached().map(Reached::value).orElse(null))
                .param("athlete", athlete)
                .param("challenge", challenge)
                .update();
    }

    @Override
    public void choose(UUID challenge, UUID athlete, @Nullable String team) {
        jdbc.sql("""
                        update challenge_member set team = cast(:team as text)
                        where athlete_id = :athlete and challenge_id = :challenge""")
                .param("team", team)
                .param("athlete", athlete)
                .param("challenge", challenge)
                .update();
    }

    @Override
    public Map<String, List<Long>> listTeamValues(UUID challenge, UUID viewer) {
        Map<String, List<Long>> values = new HashMap<>();
        jdbc.sql("select t.team, t.value from " + PARTICIPANTS + " where t.team is not null and " + SHOWN)
                .param("challenge", challenge)
                .param("viewer", viewer)
                .query(row -> {
                    values.computeIfAbsent(row.getString("team"), none -> new ArrayList<>())
                            .add(row.getLong("value"));
                });
        return values;
    }

    @Override
    public List<String> listTeams(UUID challenge, int limit) {
        return jdbc.sql("""
                        select distinct m.team from challenge_member m
                        where m.challenge_id = :challenge and m.team is not null limit :limit""")
                .param("challenge", challenge)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    @Override
    public Optional<String> findTeam(UUID challenge, UUID athlete) {
        return jdbc.sql("""
                        select team from challenge_member
                        where athlete_id = :athlete and challenge_id = :challenge and team is not null""")
                .param("athlete", athlete)
                .param("challenge", challenge)
                .query(String.class)
                .optional();
    }

    @Override
    public void leave(UUID challenge, UUID athlete) {
        jdbc.sql("delete from challenge_member where athlete_id = :athlete and challenge_id = :challenge")
                .param("athlete", athlete)
                .param("challenge", challenge)
                .update();
    }

    @Override
    public int countMembers(UUID challenge, UUID viewer) {
        return jdbc.sql("select count(*) from (select 1 from " + PARTICIPANTS + " where " + SHOWN + " limit :most) n")
                .param("challenge", challenge)
                .param("viewer", viewer)
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Participant> listParticipants(Challenge challenge, UUID viewer, ParticipantPosition after, int limit) {
        return jdbc.sql("select t.athlete_id, t.value, t.reached from " + PARTICIPANTS + " where " + SHOWN + """
                         and (t.value < :value or (t.value = :value and t.athlete_id > :after))
                        order by t.value desc, t.athlete_id limit :limit""")
                .param("challenge", challenge.id())
                .param("viewer", viewer)
                .param("value", after.value())
                .param("after", after.athlete())
                .param("limit", limit)
                .query((row, number) -> new Participant(
                        row.getObject("athlete_id", UUID.class), row.getLong("value"), row.getBoolean("reached")))
                .list();
    }
}
