package io.fitconnect.social.club;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is what to which club. */
public interface Memberships {

    Optional<Membership> find(UUID club, UUID athlete);

    /** The athlete's own, by club. */
    Map<UUID, Membership> list(UUID athlete, Collection<UUID> clubs);

    /** Those of a state whom the viewer may know of: roles first, then the longest, behind a place. */
    List<Membership> list(UUID club, MemberState state, UUID viewer, MemberPosition after, int limit);

    /** How many of a state the viewer may know of, counted up to a limit. */
    int count(UUID club, MemberState state, UUID viewer, int limit);

    /** The members who lead the club and may know of an athlete. */
    List<Membership> listStaff(UUID club, UUID knownTo, int limit);

    /** How many members lead the club, counted up to a limit. */
    int countStaff(UUID club, int limit);

    /** Members in the order of their roles and seniority, hidden ones too, behind a place. */
    List<Membership> listMembers(UUID club, MemberPosition after, int limit);

    /** Who becomes the owner when there is none: of those who are not hidden the highest role, then the longest member; else a hidden one. */
    Optional<Membership> findSuccessor(UUID club);

    /** How many pairs of a club have a state, counted up to a limit. */
    int countAll(UUID club, MemberState state, int limit);

    /** How many pairs of an athlete have a state, counted up to a limit. */
    int countOf(UUID athlete, MemberState state, int limit);

    /** The athlete's own of a state in clubs that are not closed, the latest first, behind a place. */
    List<Membership> listOwn(UUID athlete, MemberState state, OwnClubPosition before, int limit);

    /** Everything of an athlete, so many. */
    List<Membership> listOf(UUID athlete, int limit);

    /** Everything of a club, so many. */
    List<Membership> listAll(UUID club, int limit);

    /**
     * Adds a first state without reading, so that neighbours who join at once do not conflict.
     *
     * @return false when the pair has one
     */
    boolean addIfAbsent(Membership first);

    /** Writes a state that follows the stored one. */
    void change(Membership membership);

    void delete(Membership membership);
}
