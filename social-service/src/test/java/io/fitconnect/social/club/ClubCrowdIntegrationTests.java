package io.fitconnect.social.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.club.membership.AppointMember;
import io.fitconnect.social.club.membership.JoinClub;
import io.fitconnect.social.club.membership.LeaveClub;
import io.fitconnect.social.club.membership.TransferClub;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once: {@code -Dfitconnect.race.rounds=1000} repeats the races as often. */
@Tag("thorough")
@RunningSocialService
class ClubCrowdIntegrationTests {

    private static final int CROWD = 50;
    private static final int ROUNDS = Integer.getInteger("fitconnect.race.rounds", 5);

    @Autowired
    private CreateClub create;

    @Autowired
    private JoinClub join;

    @Autowired
    private LeaveClub leave;

    @Autowired
    private AppointMember appoint;

    @Autowired
    private TransferClub transfer;

    @Autowired
    private Clubs clubs;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MemberCounts counts;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService clients = Executors.newFixedThreadPool(CROWD);
    private final UUID owner = UUID.randomUUID();

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    @Test
    void countsFiftyWhoJoinAtOnceExactly() throws Exception {
        UUID club = found();
        List<UUID> crowd = newAthletes(CROWD);

        race(crowd.stream()
                .map(athlete -> act(() -> join.handle(club, athlete)))
                .toList());

        assertThat(count(club)).isEqualTo(CROWD + 1);
        assertConsistent(club);
        for (UUID athlete : crowd.subList(0, 5)) {
            KafkaEvents.await("social.relation", athlete + ":" + club, "club-membership-changed.v1");
        }

        race(crowd.stream()
                .map(athlete -> act(() -> leave.handle(club, athlete)))
                .toList());

        assertThat(count(club)).isEqualTo(1);
        assertConsistent(club);
    }

    /** Whoever is first, a club with members has one owner. */
    @Test
    void alwaysHasAnOwnerWhileThoseWhoLeadLeaveAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID club = found();
            List<UUID> people = newAthletes(5);
            people.subList(0, 4).forEach(athlete -> join.handle(club, athlete));
            appoint.handle(club, owner, people.get(0), ClubRole.ADMINISTRATOR);
            appoint.handle(club, owner, people.get(1), ClubRole.MODERATOR);
            List<Callable<Void>> acts = new ArrayList<>(List.of(
                    act(() -> leave.handle(club, owner)),
                    act(() -> leave.handle(club, people.get(0))),
                    act(() -> leave.handle(club, people.get(1))),
                    act(() -> transfer.handle(club, owner, people.get(0))),
                    act(() -> leave.handle(club, people.get(2))),
                    act(() -> join.handle(club, people.get(4)))));
            Collections.shuffle(acts, new Random(round));

            race(acts);

            assertConsistent(club);
            assertThat(memberships.listMembers(club, MemberPosition.FIRST, 10))
                    .extracting(Membership::athlete)
                    .containsExactlyInAnyOrder(people.get(3), people.get(4));
            leave.handle(club, people.get(3));
            leave.handle(club, people.get(4));
        }
    }

    /** The last member leaves while another one joins: either the club goes on with the newcomer, or it ends. */
    @Test
    void endsOrGoesOnWhenTheLastLeavesWhileAnotherJoins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID club = found();
            UUID newcomer = UUID.randomUUID();

            race(List.of(act(() -> leave.handle(club, owner)), act(() -> join.handle(club, newcomer))));

            if (clubs.find(club)
                    .filter(found -> found.status() == ClubStatus.ACTIVE)
                    .isPresent()) {
                assertConsistent(club);
                assertThat(clubs.find(club).orElseThrow().owner()).isEqualTo(newcomer);
                leave.handle(club, newcomer);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> clubs.find(club).isEmpty());
            assertThat(rows("club_membership", club) + rows("club_member_count", club))
                    .isZero();
        }
    }

    private void assertConsistent(UUID club) {
        List<Membership> members = memberships.listMembers(club, MemberPosition.FIRST, 100);
        assertThat(members)
                .filteredOn(member -> member.role() == ClubRole.OWNER)
                .singleElement()
                .extracting(Membership::athlete)
                .isEqualTo(clubs.find(club).orElseThrow().owner());
        assertThat(count(club)).isEqualTo(members.size());
        assertThat(jdbc.sql("select count(*) from club_member where club_id = :club and member")
                        .param("club", club)
                        .query(Integer.class)
                        .single())
                .isEqualTo(members.size());
    }

    private int count(UUID club) {
        return counts.count(List.of(club), UUID.randomUUID()).getOrDefault(club, 0);
    }

    private long rows(String table, UUID club) {
        return jdbc.sql("select count(*) from " + table + " where club_id = :club")
                .param("club", club)
                .query(Long.class)
                .single();
    }

    private UUID found() {
        return create.handle(
                owner, new ClubDetails(ClubClient.newName(), null, null, Admission.OPEN, ClubVisibility.EVERYONE));
    }

    /** One who comes too late is refused, which is an outcome like the others. */
    private static Callable<Void> act(Runnable act) {
        return () -> {
            try {
                act.run();
            } catch (Refusal late) {
                assertThat(late.type().status().is4xxClientError()).isTrue();
            }
            return null;
        };
    }

    private void race(List<Callable<Void>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<Callable<Void>> together = acts.stream()
                .<Callable<Void>>map(act -> () -> {
                    start.await();
                    return act.call();
                })
                .toList();
        for (Future<Void> done : clients.invokeAll(together)) {
            done.get();
        }
    }

    private static List<UUID> newAthletes(int count) {
        List<UUID> athletes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            athletes.add(UUID.randomUUID());
        }
        return athletes;
    }
}
