package io.fitconnect.social.conversation.history.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.social.conversation.AbandonedConversations;
import io.fitconnect.social.conversation.Participants;
import io.fitconnect.social.conversation.message.HeldMessages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Erases a person's words from all conversations. The places of the messages and the other people's words stay; the participant
 * whom they name is no athlete any more. A conversation that has no people left is deleted.
 */
@Repository
class ErasedConversations implements AthleteBulk, LeftoverStore {

    private static final String NAME = "message-history";

    /** With what stands beside a part. */
    private static final int ROWS_EACH = 4;

    private static final List<AthleteTable> DIRECT = List.of(
            new AthleteTable("direct_conversation", "lesser_id", "lesser_id", "greater_id"),
            new AthleteTable("direct_conversation", "greater_id", "lesser_id", "greater_id"));

    private final CassandraMessageHistory history;
    private final Participants participants;
    private final AbandonedConversations abandoned;
    private final HeldMessages held;
    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedConversations(
            CassandraMessageHistory history,
            Participants participants,
            AbandonedConversations abandoned,
            HeldMessages held,
            JdbcClient jdbc,
            Clock clock) {
        this.history = history;
        this.participants = participants;
        this.abandoned = abandoned;
        this.held = held;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<Part> parts = listParts(athlete, most / ROWS_EACH);
        int left = most;
        for (Part part : parts) {
            left -= blank(part, left);
            if (left > 0) {
                leave(part);
                leftovers.add(NAME, part.conversation());
                left -= ROWS_EACH;
            }
            if (left <= 0) {
                break;
            }
        }
        return parts.isEmpty() ? eraseRest(athlete, most) : most - left;
    }

    private int eraseRest(UUID athlete, int most) {
        int erased = AthleteTable.eraseSome(DIRECT, jdbc, athlete, most);
        return erased > 0 ? erased : held.removeSome(athlete, most);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        delete("delete from writing_setting where athlete_id = :athlete", athlete);
        delete("delete from sending_budget where athlete_id = :athlete", athlete);
        delete("delete from account_age where athlete_id = :athlete", athlete);
    }

    /** Deletes the words of some messages, and returns of how many. */
    private int blank(Part part, int most) {
        return jdbc.sql("""
                        update message set text = null, attachments = null, deleted_at = :now, revision = revision + 1
                        where conversation_id = :conversation and number in (
                            select m.number from message m
                            where m.conversation_id = :conversation and m.sender_id = :sender
                              and (m.deleted_at is null or m.text is not null or m.attachments is not null)
                            limit :most)""")
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("conversation", part.conversation())
                .param("sender", part.id())
                .param("most", most)
                .update();
    }

    /** Takes the person out of a conversation in which no word of the person is left. */
    private void leave(Part part) {
        UUID conversation = part.conversation();
        jdbc.sql("""
                        update participant set athlete_id = null, gone = true, role = 'member'
                        where conversation_id = :conversation and id = :id""").param("conversation", conversation).param("id", part.id()).update();
        if (isGroup(conversation)) {
            participants.ensureAdministrator(conversation);
        }
        abandoned.remove(conversation);
    }

    private boolean isGroup(UUID conversation) {
        return jdbc.sql("select count(*) from conversation where id = :conversation and kind = 'group'")
                        .param("conversation", conversation)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<Part> listParts(UUID athlete, int limit) {
        return jdbc.sql("""
                        select p.conversation_id, p.id from participant p
                        where p.athlete_id = :athlete order by p.conversation_id limit :limit""")
                .param("athlete", athlete)
                .param("limit", limit)
                .query((row, number) ->
                        new Part(row.getObject("conversation_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }

    private void delete(String statement, UUID athlete) {
        jdbc.sql(statement).param("athlete", athlete).update();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Deletes from the history of a conversation the words of all whose accounts are erased. */
    @Override
    public void delete(UUID conversation) {
        Set<UUID> erased = new HashSet<>(
                jdbc.sql("select id from participant where conversation_id = :conversation and athlete_id is null")
                        .param("conversation", conversation)
                        .query(UUID.class)
                        .list());
        if (!erased.isEmpty()) {
            history.blank(conversation, erased, now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A person's part in a conversation. */
    private record Part(UUID conversation, UUID id) {}
}
