package io.fitconnect.platform.relation;

import io.fitconnect.platform.account.HiddenAccounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides who may see what. Of an unknown relation the viewer is a stranger; of an unknown visibility only the owner sees.
 * A blocked viewer costs the same statement as a stranger, and so does a hidden owner. To a viewer who may not see, the object does not exist: 404.
 */
public final class Visibilities {

    /** {@code :viewer} is a parameter, the two others are SQL expressions that {@link #condition} puts in. */
    private static final String CONDITION = """
            (OWNER = :viewer or (
              SHOWN
              and not exists (
                select 1 from relation r where r.blocked
                and ((r.athlete_id = OWNER and r.other_id = :viewer) or (r.athlete_id = :viewer and r.other_id = OWNER)))
              and (
                VISIBILITY = 'everyone'
                or exists (
                  select 1 from relation r where r.athlete_id = OWNER and r.other_id = :viewer
                  and ((r.friend and VISIBILITY in ('friends', 'followers', 'clubs'))
                    or (r.follower and VISIBILITY in ('followers', 'clubs'))))
                or (VISIBILITY = 'clubs' and exists (
                  select 1 from club_member o join club_member v on v.club_id = o.club_id
                  where o.athlete_id = OWNER and o.member and v.athlete_id = :viewer and v.member)))))""".replace("SHOWN", HiddenAccounts.shown("OWNER"));

    /** The narrowest value of the scale that the viewer sees of the owner, or no row. */
    private static final String SIGHT =
            """
            select s.visibility, a.settings, a.minor
            from (select cast(:owner as uuid) as owner_id, 'only-me' as visibility, 0 as place
                union all select cast(:owner as uuid), 'friends', 1
                union all select cast(:owner as uuid), 'followers', 2
                union all select cast(:owner as uuid), 'clubs', 3
                union all select cast(:owner as uuid), 'everyone', 4) s
            left join athlete_visibility a on a.athlete_id = s.owner_id
            where CONDITION order by s.place limit 1""".replace("CONDITION", CONDITION.replace("OWNER", "s.owner_id").replace("VISIBILITY", "s.visibility"));

    private static final String PICKED =
            SIGHT.replace(" order by", " and " + HiddenAccounts.shown(":viewer") + " order by");

    private static final String KNOWN =
            "select exists (select 1 from athlete_visibility a where a.athlete_id = :owner and "
                    + CONDITION.replace("OWNER", "a.athlete_id").replace("VISIBILITY", "'everyone'") + ")";

    /** Both are members of that one club, and exist for each other. */
    private static final String IN_CLUB = """
            (EXISTS and exists (
              select 1 from club_member o join club_member v on v.club_id = o.club_id
              where o.athlete_id = OWNER and o.club_id = CLUB and o.member and v.athlete_id = :viewer and v.member))""";

    private static final String BLOCKED = """
            select r.other_id as athlete_id from relation r where r.athlete_id = :viewer and r.blocked
              union all select r.athlete_id from relation r where r.other_id = :viewer and r.blocked""";

    private static final String UNSEEN = """
            select u.athlete_id from (
              BLOCKED
              union all select h.account_id from hidden_account h where h.hidden) u
            where u.athlete_id <> :viewer""".replace("BLOCKED", BLOCKED);

    private static final Pattern EXPRESSION = Pattern.compile("[a-z_.]+|coalesce\\([a-z_., >'-]+\\)");

    private final JdbcClient jdbc;

    Visibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A condition for the {@code where} of a list, count or search, with the named parameter {@code viewer}.
     *
     * @param owner      column of the owner's id, such as {@code t.athlete_id}
     * @param visibility column of the object's visibility by its wire name
     */
    public static String condition(String owner, String visibility) {
        if (!EXPRESSION.matcher(owner).matches()
                || !EXPRESSION.matcher(visibility).matches()) {
            throw new IllegalArgumentException("A column is expected: " + owner + ", " + visibility);
        }
        return CONDITION.replace("OWNER", owner).replace("VISIBILITY", visibility);
    }

    /**
     * Likewise for what the owner shows to one club: the owner and the viewer are members of it, and no block stands between them. Null as the club
     * shows nothing.
     *
     * @param club column of the club's id
     */
    public static String conditionInClub(String owner, String club) {
        if (!EXPRESSION.matcher(owner).matches() || !EXPRESSION.matcher(club).matches()) {
            throw new IllegalArgumentException("A column is expected: " + owner + ", " + club);
        }
        return IN_CLUB.replace("EXISTS", CONDITION.replace("VISIBILITY", "'everyone'"))
                .replace("OWNER", owner)
                .replace("CLUB", club);
    }

    /**
     * A query of the people, as {@code athlete_id}, who do not exist for {@code :viewer}: whom {@link #condition} leaves out of what
     * everyone may see; one of them may come several times. A total less what they have in it is what the viewer can list, without reading the rest.
     */
    public static String unseenPeople() {
        return UNSEEN;
    }

    /**
     * A query of the people, as {@code athlete_id}, who stand behind a block with {@code :viewer}; one of them may come twice. For what leaves hidden
     * accounts out by itself: of those there are many.
     */
    public static String blockedPeople() {
        return BLOCKED;
    }

    /** Tells whether the viewer may see something of the owner that has this visibility. */
    public boolean maySee(UUID owner, UUID viewer, Visibility visibility) {
        return jdbc.sql("select " + condition("t.owner_id", "t.visibility")
                        + " from (select cast(:owner as uuid) as owner_id, cast(:visibility as text) as visibility) t")
                .param("owner", owner)
                .param("viewer", viewer)
                .param("visibility", visibility.wireName())
                .query(Boolean.class)
                .single();
    }

    /** Tells whether the viewer sees what the owner shows to the members of that club. */
    public boolean maySeeInClub(UUID owner, UUID viewer, UUID club) {
        return jdbc.sql("select " + conditionInClub("t.owner_id", "t.club_id")
                        + " from (select cast(:owner as uuid) as owner_id, cast(:club as uuid) as club_id) t")
                .param("owner", owner)
                .param("viewer", viewer)
                .param("club", club)
                .query(Boolean.class)
                .single();
    }

    /**
     * Tells whether the athlete exists for the viewer: announced by profile-service, not hidden, and no block between the two. One
     * statement, the same for an unknown id and a block.
     */
    public boolean isKnown(UUID owner, UUID viewer) {
        return jdbc.sql(KNOWN)
                .param("owner", owner)
                .param("viewer", viewer)
                .query(Boolean.class)
                .single();
    }

    /**
     * What the viewer is to the owner, and what the owner shows without an object's own word. One statement, the same for every
     * viewer. A coach sees as a friend, a follower, a club member or a stranger does.
     */
    public Sight sight(UUID owner, UUID viewer) {
        return jdbc.sql(SIGHT)
                .param("owner", owner)
                .param("viewer", viewer)
                .query((row, number) -> sight(row))
                .optional()
                .orElse(Sight.NOTHING);
    }

    /**
     * What somebody is to the owner who picks them, as for an invitation. Unlike as a viewer, one who is hidden is {@link Standing#NONE}: the owner
     * does not know of them. One statement, the same for everybody.
     */
    public Standing standing(UUID owner, UUID picked) {
        return jdbc.sql(PICKED)
                .param("owner", owner)
                .param("viewer", picked)
                .query((row, number) -> sight(row).standing())
                .optional()
                .orElse(Standing.NONE);
    }

    private static Sight sight(ResultSet row) throws SQLException {
        Visibility narrowest = Visibility.find(row.getString("visibility")).orElseThrow();
        return new Sight(
                Standing.of(narrowest), AthleteDefaults.read(row.getString("settings")), row.getBoolean("minor"));
    }

    /** Tells whether the viewer coaches the owner; a block ends that too, and so does hiding. */
    public boolean isCoach(UUID owner, UUID viewer) {
        return jdbc.sql("""
                        select exists (
                          select 1 from relation r where r.athlete_id = :owner and r.other_id = :viewer
                          and r.coach and not r.blocked)
                        and not exists (
                          select 1 from relation r where r.athlete_id = :viewer and r.other_id = :owner and r.blocked)
                        and\s""" + HiddenAccounts.shown(":owner"))
                .param("owner", owner)
                .param("viewer", viewer)
                .query(Boolean.class)
                .single();
    }

    /**
     * The owner's default.
     *
     * @param matter member of {@code visibility} in {@code athlete-changed}; unknown owner or matter: only the owner
     */
    public Visibility defaultOf(UUID owner, String matter) {
        return jdbc.sql("select settings ->> :matter from athlete_visibility where athlete_id = :owner")
                .param("matter", matter)
                .param("owner", owner)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(setting -> setting)
                .flatMap(Visibility::find)
                .orElse(Visibility.ONLY_ME);
    }
}
