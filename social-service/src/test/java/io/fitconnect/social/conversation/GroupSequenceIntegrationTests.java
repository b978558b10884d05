package io.fitconnect.social.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.conversation.invitation.AcceptInvitation;
import io.fitconnect.social.conversation.invitation.DeclineInvitation;
import io.fitconnect.social.conversation.invitation.ListInvitations;
import io.fitconnect.social.conversation.message.Draft;
import io.fitconnect.social.conversation.message.ListMessages;
import io.fitconnect.social.conversation.message.MessageWindow;
import io.fitconnect.social.conversation.message.SeenMessage;
import io.fitconnect.social.conversation.message.SendInTurn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People come, go, befriend and block each other at random; who takes part, who is invited and what each sees equal the plain facts. */
@RunningSocialService
class GroupSequenceIntegrationTests {

    private static final int PEOPLE = 6;
    private static final int GROUPS = 4;
    private static final int STEPS = Integer.getInteger("fitconnect.group.steps", 120);
    private static final long SEED = 20_261_130;

    @Autowired
    private StartGroupConversation start;

    @Autowired
    private AddParticipant add;

    @Autowired
    private RemoveParticipant remove;

    @Autowired
    private AcceptInvitation accept;

    @Autowired
    private DeclineInvitation decline;

    @Autowired
    private ListInvitations listInvitations;

    @Autowired
    private ListParticipants listParticipants;

    @Autowired
    private SendInTurn send;

    @Autowired
    private ListMessages listMessages;

    @Autowired
    private ChooseWhoMayWrite choose;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(SEED);

    @Test
    void equalsThePlainFactsAfterEachStep() {
        int refused = 0;
        for (int group = 0; group < GROUPS; group++) {
            refused += play();
        }
        assertThat(refused).as("refusals are part of it").isBetween(GROUPS * STEPS / 20, GROUPS * STEPS * 3 / 4);
    }

    private int play() {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(known(i == PEOPLE - 1));
        }
        UUID administrator = people.get(0);
        UUID first = people.get(1);
        GroupModel model = new GroupModel(administrator, Set.of(people.get(PEOPLE - 1)));
        UUID group = start.handle(administrator, "Hills", Set.of(first));
        model.add(first);
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            UUID person = people.get(1 + random.nextInt(PEOPLE - 1));
            UUID other = people.get((people.indexOf(person) + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE);
            int act = random.nextInt(16);
            boolean isAllowed = expect(model, act, person, other);
            assertThat(act(act, administrator, group, person, other))
                    .as("step %d, act %d", step, act)
                    .isEqualTo(isAllowed);
            refused += isAllowed ? 0 : 1;
            compare(model, group, people, step);
        }
        compareMessages(model, group);
        return refused;
    }

    private static boolean expect(GroupModel model, int act, UUID person, UUID other) {
        return switch (act) {
            case 0, 1, 2, 3 -> model.add(person);
            case 4, 5, 6 -> model.accept(person);
            case 7 -> {
                model.decline(person);
                yield true;
            }
            case 8 -> {
                model.remove(person);
                yield true;
            }
            case 9 -> model.leave(person);
            default -> {
                model.relate(person, other, isFriend(act), isBlock(act));
                yield true;
            }
        };
    }

    private boolean act(int act, UUID administrator, UUID group, UUID person, UUID other) {
        try {
            switch (act) {
                case 0, 1, 2, 3 -> add.handle(administrator, group, person);
                case 4, 5, 6 -> accept.handle(person, group);
                case 7 -> decline.handle(person, group);
                case 8 -> remove.handle(administrator, group, person);
                case 9 -> remove.handle(person, group, person);
                default -> Relations.put(jdbc, person, other, isFriend(act), isBlock(act));
            }
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static boolean isFriend(int act) {
        return act <= 12;
    }

    private static boolean isBlock(int act) {
        return act == 15;
    }

    private void compare(GroupModel model, UUID group, List<UUID> people, int step) {
        for (UUID person : people) {
            assertThat(listInvitations.handle(person, null, 10))
                    .as("step %d", step)
                    .hasSize(model.isInvited(person) ? 1 : 0);
        }
        for (UUID member : model.members()) {
            Set<UUID> listed = new HashSet<>();
            listParticipants.handle(member, group).present().stream()
                    .map(Participant::athlete)
                    .filter(Objects::nonNull)
                    .forEach(listed::add);
            assertThat(listed).as("step %d", step).isEqualTo(model.membersSeenBy(member));
        }
    }

    private void compareMessages(GroupModel model, UUID group) {
        Map<UUID, UUID> senders = new HashMap<>();
        for (UUID member : model.members()) {
            UUID clientId = UUID.randomUUID();
            senders.put(clientId, member);
            send.handle(member, group, new Draft(clientId, "Hello", null, List.of()));
        }
        for (UUID reader : model.members()) {
            List<SeenMessage> seen = listMessages
                    .handle(reader, group, new MessageWindow(null, null, 100))
                    .messages();
            assertThat(seen).hasSize(senders.size());
            seen.forEach(each -> assertThat(each.state() == SeenMessage.State.HIDDEN)
                    .isEqualTo(model.isBlocked(
                            reader, senders.getOrDefault(each.message().clientId(), reader))));
        }
    }

    private UUID known(boolean isMinor) {
        UUID athlete = UUID.randomUUID();
        jdbc.sql("""
                        insert into athlete_visibility (athlete_id, settings, minor, version)
                        values (:athlete, '{"profile": "everyone"}', :minor, 1)""").param("athlete", athlete).param("minor", isMinor).update();
        choose.handle(athlete, WhoMayWrite.EVERYONE);
        return athlete;
    }
}
