package io.fitconnect.social.club;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.RelationState;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.club.closing.CloseClub;
import io.fitconnect.social.club.closing.KeepClub;
import io.fitconnect.social.club.membership.AppointMember;
import io.fitconnect.social.club.membership.BanMember;
import io.fitconnect.social.club.membership.DecideRequest;
import io.fitconnect.social.club.membership.InviteToClub;
import io.fitconnect.social.club.membership.JoinClub;
import io.fitconnect.social.club.membership.LeaveClub;
import io.fitconnect.social.club.membership.PardonMember;
import io.fitconnect.social.club.membership.RemoveMember;
import io.fitconnect.social.club.membership.TransferClub;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random acts of six friends, compared with a model after each; {@code -Dfitconnect.club.steps=10000} makes more of them. */
@RunningSocialService
class ClubModelIntegrationTests {

    private static final int STEPS = Integer.getInteger("fitconnect.club.steps", 300);
    private static final int ATHLETES = 6;
    /** Fewer acts than the limits of an account allow within a day. */
    private static final int STEPS_OF_A_CLUB = 150;

    @Autowired
    private CreateClub create;

    @Autowired
    private JoinClub join;

    @Autowired
    private LeaveClub leave;

    @Autowired
    private DecideRequest decide;

    @Autowired
    private InviteToClub invite;

    @Autowired
    private RemoveMember remove;

    @Autowired
    private BanMember ban;

    @Autowired
    private PardonMember pardon;

    @Autowired
    private AppointMember appoint;

    @Autowired
    private TransferClub transfer;

    @Autowired
    private CloseClub close;

    @Autowired
    private KeepClub keep;

    @Autowired
    private Clubs clubs;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MemberCounts counts;

    @Autowired
    private KeptRelations relations;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private final List<UUID> athletes = new ArrayList<>();

    @BeforeEach
    void meet() {
        befriendNewOnes();
    }

    @ParameterizedTest
    @EnumSource(Admission.class)
    void keepsTheRules(Admission admission) {
        Random random = new Random(admission.ordinal() + 1);
        for (int done = 0; done < STEPS; ) {
            befriendNewOnes();
            UUID founder = athletes.get(0);
            UUID club = create.handle(
                    founder, new ClubDetails(ClubClient.newName(), null, null, admission, ClubVisibility.EVERYONE));
            ClubModel model = new ClubModel(admission, founder);
            for (int step = 0; step < STEPS_OF_A_CLUB && model.status() != ClubStatus.CLOSED; step++, done++) {
                String act = act(club, model, random);
                compare(club, model, "after %s of step %d in a club %s".formatted(act, step, admission));
            }
        }
    }

    private String act(UUID club, ClubModel model, Random random) {
        UUID actor = random.nextInt(3) == 0 ? model.owner() : athletes.get(random.nextInt(ATHLETES));
        UUID other = athletes.get(random.nextInt(ATHLETES));
        ClubRole role = ClubRole.values()[random.nextInt(ClubRole.values().length)];
        int which = random.nextInt(20);
        return switch (which) {
            case 0, 1, 2, 3 -> expect("join", model.join(actor), () -> join.handle(club, actor));
            case 4 -> expect("leave", model.leave(actor), () -> leave.handle(club, actor));
            case 5, 6 ->
                expect("admit", model.decide(actor, other, true), () -> decide.handle(club, actor, other, true));
            case 7 ->
                expect("decline", model.decide(actor, other, false), () -> decide.handle(club, actor, other, false));
            case 8, 9 -> expect("invite", model.invite(actor, other), () -> invite.handle(club, actor, other));
            case 10, 11 -> expect("remove", model.remove(actor, other), () -> remove.handle(club, actor, other));
            case 12 -> expect("ban", model.ban(actor, other), () -> ban.handle(club, actor, other));
            case 13 -> expect("pardon", model.pardon(actor, other), () -> pardon.handle(club, actor, other));
            case 14, 15, 16, 17 ->
                expect("appoint", model.appoint(actor, other, role), () -> appoint.handle(club, actor, other, role));
            case 18 -> expect("transfer", model.transfer(actor, other), () -> transfer.handle(club, actor, other));
            default ->
                random.nextInt(4) == 0
                        ? expect("close", model.close(actor), () -> close.handle(club, actor))
                        : expect("keep", model.keep(actor), () -> keep.handle(club, actor));
        };
    }

    private static String expect(String act, boolean isAllowed, Runnable real) {
        boolean isDone = true;
        try {
            real.run();
        } catch (Refusal refused) {
            isDone = false;
        }
        assertThat(isDone).as(act).isEqualTo(isAllowed);
        return act;
    }

    private void compare(UUID club, ClubModel model, String when) {
        if (model.status() == ClubStatus.CLOSED) {
            assertThat(clubs.find(club).filter(found -> found.status() != ClubStatus.CLOSED))
                    .as(when)
                    .isEmpty();
            return;
        }
        assertThat(clubs.find(club).orElseThrow().status()).as(when).isEqualTo(model.status());
        for (UUID athlete : athletes) {
            assertThat(memberships
                            .find(club, athlete)
                            .map(pair -> pair.state() + " " + pair.role())
                            .orElse("nothing"))
                    .as(when)
                    .isEqualTo(model.of(athlete));
            assertThat(isRelated(club, athlete))
                    .as(when)
                    .isEqualTo(model.of(athlete).startsWith("MEMBER"));
        }
        assertThat(counts.count(List.of(club), athletes.get(0)).get(club))
                .as(when)
                .isEqualTo((int) model.members());
        assertThat(memberships.listMembers(club, MemberPosition.FIRST, 1))
                .as(when)
                .singleElement()
                .satisfies(first -> {
                    assertThat(first.role()).isEqualTo(ClubRole.OWNER);
                    assertThat(clubs.find(club).orElseThrow().owner()).isEqualTo(first.athlete());
                });
    }

    private boolean isRelated(UUID club, UUID athlete) {
        return jdbc.sql(
                        "select exists (select 1 from club_member where athlete_id = :athlete and club_id = :club and member)")
                .param("athlete", athlete)
                .param("club", club)
                .query(Boolean.class)
                .single();
    }

    private void befriendNewOnes() {
        athletes.clear();
        for (int i = 0; i < ATHLETES; i++) {
            athletes.add(UUID.randomUUID());
        }
        transactions.run(() -> athletes.forEach(one -> athletes.stream()
                .filter(two -> !two.equals(one))
                .forEach(two -> relations.keep(new RelationState(one, two, true, false, false, false, 1)))));
    }
}
