package io.fitconnect.social.club.persistence;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.MemberPosition;
import io.fitconnect.social.club.MemberState;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.club.OwnClubPosition;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMemberships implements Memberships {

    private static final String SELECT = "select m.* from club_membership m where ";
    private static final String OF_PAIR = "m.club_id = :club and m.athlete_id = :athlete";
    private static final String OF_STATE = "m.club_id = :club and m.state = :state";
    private static final String BEHIND = " and (m.role_rank, m.since, m.athlete_id) > (:rank, :since, :after)";
    private static final String IN_ORDER = " order by m.role_rank, m.since, m.athlete_id limit :limit";

    /** Everyone but who is hidden or whom a block separates from the viewer. */
    private static final String KNOWN = """
            from (select each.*, 'everyone' as shown_to from club_membership each) m
            where m.club_id = :club and m.state = :state and\s""" + Visibilities.condition("m.athlete_id", "m.shown_to");

    private final JdbcClient jdbc;

    JdbcMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Membership> find(UUID club, UUID athlete) {
        return pair(SELECT + OF_PAIR, club, athlete)
                .query((row, number) -> MembershipRow.read(row))
                .optional();
    }

    @Override
    public Map<UUID, Membership> list(UUID athlete, Collection<UUID> clubs) {
        return clubs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "m.club_id in (:clubs) and m.athlete_id = :athlete")
                        .param("clubs", clubs)
                        .param("athlete", athlete)
                        .query((row, number) -> MembershipRow.read(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Membership::club, Function.identity()));
    }

    @Override
    public List<Membership> list(UUID club, MemberState state, UUID viewer, MemberPosition after, int limit) {
        return read(behind(state("select m.* " + KNOWN + BEHIND + IN_ORDER, club, state), after)
                .param("viewer", viewer)
                .param("limit", limit));
    }

    @Override
    public int count(UUID club, MemberState state, UUID viewer, int limit) {
        return state("select count(*) from (select 1 " + KNOWN + " limit :limit) as known", club, state)
                .param("viewer", viewer)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Membership> listStaff(UUID club, UUID knownTo, int limit) {
        return read(state("select m.* " + KNOWN + " and m.role_rank <= :rank" + IN_ORDER, club, MemberState.MEMBER)
                .param("viewer", knownTo)
                .param("rank", ClubRole.MODERATOR.rank())
                .param("limit", limit));
    }

    @Override
    public int countStaff(UUID club, int limit) {
        return state(
                        "select count(*) from (select 1 from club_membership m where " + OF_STATE
                                + " and m.role_rank <= :rank limit :limit) as staff",
                        club,
                        MemberState.MEMBER)
                .param("rank", ClubRole.MODERATOR.rank())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Membership> listMembers(UUID club, MemberPosition after, int limit) {
        return read(behind(state(SELECT + OF_STATE + BEHIND + IN_ORDER, club, MemberState.MEMBER), after)
                .param("limit", limit));
    }

    @Override
    public Optional<Membership> findSuccessor(UUID club) {
        return first(SELECT + OF_STATE + " and " + HiddenAccounts.shown("m.athlete_id") + IN_ORDER, club)
                .or(() -> first(SELECT + OF_STATE + IN_ORDER, club));
    }

    private Optional<Membership> first(String statement, UUID club) {
        return read(state(statement, club, MemberState.MEMBER).param("limit", 1)).stream()
                .findFirst();
    }

    @Override
    public int countAll(UUID club, MemberState state, int limit) {
        return state(
                        "select count(*) from (select 1 from club_membership m where " + OF_STATE
                                + " limit :limit) as pairs",
                        club,
                        state)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public int countOf(UUID athlete, MemberState state, int limit) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from club_membership where athlete_id = :athlete and state = :state
                            limit :limit) as pairs""")
                .param("athlete", athlete)
                .param("state", state.wireName())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Membership> listOwn(UUID athlete, MemberState state, OwnClubPosition before, int limit) {
        return read(jdbc.sql("""
                        select m.* from club_membership m join club c on c.id = m.club_id
                        where m.athlete_id = :athlete and m.state = :state and (m.since, m.club_id) < (:since, :club)
                        and c.status <> 'closed'
                        order by m.since desc, m.club_id desc limit :limit""")
                .param("athlete", athlete)
                .param("state", state.wireName())
                .param("since", before.since().atOffset(ZoneOffset.UTC))
                .param("club", before.clubId())
                .param("limit", limit));
    }

    @Override
    public List<Membership> listOf(UUID athlete, int limit) {
        return read(jdbc.sql(SELECT + "m.athlete_id = :athlete limit :limit")
                .param("athlete", athlete)
                .param("limit", limit));
    }

    @Override
    public List<Membership> listAll(UUID club, int limit) {
        return read(jdbc.sql(SELECT + "m.club_id = :club limit :limit")
                .param("club", club)
                .param("limit", limit));
    }

    @Override
    public boolean addIfAbsent(Membership first) {
        return write("""
                        insert into club_membership (club_id, athlete_id, state, role, role_rank, revision, since)
                        values (:club, :athlete, :state, :role, :rank, :revision, :since)
                        on conflict (club_id, athlete_id) do nothing""", first) == 1;
    }

    @Override
    public void change(Membership membership) {
        if (write("""
                update club_membership m set state = :state, role = :role, role_rank = :rank, revision = :revision, since = :since
                where\s""" + OF_PAIR + " and m.revision = :revision - 1", membership) == 0) {
            throw new OptimisticLockingFailureException("A membership was changed meanwhile");
        }
    }

    @Override
    public void delete(Membership membership) {
        pair("delete from club_membership m where " + OF_PAIR, membership.club(), membership.athlete())
                .update();
    }

    private int write(String statement, Membership membership) {
        return pair(statement, membership.club(), membership.athlete())
                .param("state", membership.state().wireName())
                .param("role", membership.role().wireName())
                .param("rank", membership.role().rank())
                .param("revision", membership.revision())
                .param("since", membership.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<Membership> read(StatementSpec statement) {
        return statement.query((row, number) -> MembershipRow.read(row)).list();
    }

    private StatementSpec pair(String statement, UUID club, UUID athlete) {
        return jdbc.sql(statement).param("club", club).param("athlete", athlete);
    }

    private StatementSpec state(String statement, UUID club, MemberState state) {
        return jdbc.sql(statement).param("club", club).param("state", state.wireName());
    }

    private static StatementSpec behind(StatementSpec statement, MemberPosition after) {
        return statement
                .param("rank", after.rank())
                .param("since", after.since().atOffset(ZoneOffset.UTC))
                .param("after", after.athleteId());
    }
}
