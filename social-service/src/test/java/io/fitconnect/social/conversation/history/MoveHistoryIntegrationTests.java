package io.fitconnect.social.conversation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.CassandraSearch;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.conversation.ChooseWhoMayWrite;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OpenDirectConversation;
import io.fitconnect.social.conversation.ViewConversation;
import io.fitconnect.social.conversation.WhoMayWrite;
import io.fitconnect.social.conversation.message.DeleteMessage;
import io.fitconnect.social.conversation.message.Draft;
import io.fitconnect.social.conversation.message.ListLastMessages;
import io.fitconnect.social.conversation.message.ListMessages;
import io.fitconnect.social.conversation.message.MarkRead;
import io.fitconnect.social.conversation.message.Message;
import io.fitconnect.social.conversation.message.MessageHistory;
import io.fitconnect.social.conversation.message.MessageWindow;
import io.fitconnect.social.conversation.message.SeenMessage;
import io.fitconnect.social.conversation.message.SendInTurn;
import io.fitconnect.social.conversation.message.SendingResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that move from SQL to Cassandra: none is lost, none comes twice, and the latest change wins. */
@RunningSocialService
class MoveHistoryIntegrationTests {

    private static final Duration WAIT = Duration.ofSeconds(40);

    @Autowired
    private OpenDirectConversation open;

    @Autowired
    private ChooseWhoMayWrite choose;

    @Autowired
    private SendInTurn send;

    @Autowired
    private ListMessages listMessages;

    @Autowired
    private ListLastMessages listLast;

    @Autowired
    private ViewConversation view;

    @Autowired
    private DeleteMessage delete;

    @Autowired
    private MarkRead markRead;

    @Autowired
    private MessageHistory history;

    @Autowired
    private MovableMessages movable;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private CqlSession cassandra;

    @Value("${fitconnect.cassandra.keyspace}")
    private String keyspace;

    @Autowired
    private List<AthleteArchive> archives;

    @Autowired
    private Clock clock;

    private final UUID mira = UUID.randomUUID();
    private final UUID jonas = UUID.randomUUID();
    private final String secret = "Word-" + UUID.randomUUID();
    private UUID conversation;

    @BeforeEach
    void converse() {
        choose.handle(jonas, WhoMayWrite.EVERYONE);
        conversation = open.handle(mira, jonas);
        IntStream.rangeClosed(1, 12).forEach(number -> say(number % 2 == 0 ? jonas : mira, secret + " " + number));
    }

    @Test
    void losesNothingWhenItIsInterruptedAndRepeated() {
        age(8);
        List<Message> batch = listMovable();
        assertThat(batch).hasSize(8);

        history.write(batch.subList(0, 5)); // and the process ends
        assertReadsAll();
        history.write(batch); // and ends again before the rows are removed
        assertReadsAll();
        move();

        assertThat(recent()).isEqualTo(4);
        assertThat(history.list(conversation, 1, 12)).hasSize(8);
        assertReadsAll();
        move();
        assertReadsAll();
        assertThat(numbers(new MessageWindow(10L, null, 4))).containsExactly(6L, 7L, 8L, 9L);
        assertThat(numbers(new MessageWindow(null, 7L, 3))).containsExactly(8L, 9L, 10L);
    }

    @Test
    void keepsWhatChangesWhileItMoves() {
        age(8);
        List<Message> batch = listMovable();
        history.write(batch);
        delete.handle(mira, conversation, 3);

        assertThat(transactions.run(() -> movable.remove(batch))).isEqualTo(7);
        assertThat(stateOf(3)).isEqualTo(SeenMessage.State.DELETED);
        move();

        assertThat(recent()).isEqualTo(4);
        assertThat(stateOf(3)).isEqualTo(SeenMessage.State.DELETED);
        history.write(batch); // a late repetition of the former state
        assertThat(stateOf(3)).isEqualTo(SeenMessage.State.DELETED);
    }

    @Test
    void deletesWhatHasMoved() {
        age(12);
        move();
        assertThat(recent()).isZero();
        assertThat(lastText()).isEqualTo(secret + " 12");

        delete.handle(jonas, conversation, 12);

        assertThat(stateOf(12)).isEqualTo(SeenMessage.State.DELETED);
        markRead.handle(mira, conversation, 12);
        assertThat(view.handle(mira, conversation).unread()).isZero();
    }

    /** Mira sent the odd ones, Jonas the even ones; each has read the own first one at most. */
    @Test
    void countsOnesOwnWordsAsReadWhereverTheyAre() {
        age(12);
        move();
        assertThat(view.handle(mira, conversation).unread()).isEqualTo(6);
        markRead.handle(mira, conversation, 6);
        assertThat(view.handle(mira, conversation).unread()).as("8, 10 and 12").isEqualTo(3);

        say(mira, secret + " 13");
        say(jonas, secret + " 14");
        say(mira, secret + " 15");
        assertThat(view.handle(mira, conversation).unread()).isEqualTo(4);
        markRead.handle(mira, conversation, 11);
        assertThat(view.handle(mira, conversation).unread()).as("12 and 14").isEqualTo(2);
        markRead.handle(mira, conversation, 12);
        assertThat(view.handle(mira, conversation).unread()).isEqualTo(1);
        markRead.handle(mira, conversation, 99);
        assertThat(view.handle(mira, conversation).unread()).isZero();
    }

    @Test
    void erasesTheWordsOfOneAndKeepsThoseOfTheOther() {
        age(8);
        move();
        assertThat(ArchiveProbe.read(mira, archives).get("messages.json"))
                .hasSize(6)
                .allSatisfy(
                        entry -> assertThat(entry.path("text").stringValue()).contains(secret));
        assertThat(searchHistory(secret + " 3")).isNotEmpty();

        AccountDeletion.decide(mira);
        AccountDeletion.awaitAnswer(mira, 1);

        await().atMost(WAIT).untilAsserted(() -> {
            assertThat(SqlSearch.of(database).find(mira.toString(), secret + " 9", secret + " 11"))
                    .isEmpty();
            assertThat(searchHistory(mira.toString(), secret + " 3", secret + " 5", secret + " 7"))
                    .isEmpty();
        });
        List<SeenMessage> left = listMessages
                .handle(jonas, conversation, new MessageWindow(null, null, 100))
                .messages();
        assertThat(left).hasSize(12);
        assertThat(left).filteredOn(SeenMessage::isOwn).hasSize(6).allMatch(seen -> seen.text() != null);
        assertThat(left)
                .filteredOn(seen -> !seen.isOwn())
                .hasSize(6)
                .allMatch(seen -> seen.text() == null && seen.senderId() == null);

        AccountDeletion.decide(jonas);
        AccountDeletion.awaitAnswer(jonas, 1);
        await().atMost(WAIT).untilAsserted(() -> {
            assertThat(SqlSearch.of(database).find(conversation.toString())).isEmpty();
            assertThat(searchHistory(conversation.toString(), secret)).isEmpty();
        });
    }

    private List<String> searchHistory(String... texts) {
        return CassandraSearch.of(cassandra, keyspace).find(texts);
    }

    private void say(UUID athlete, String text) {
        SendingResult result = send.handle(athlete, conversation, new Draft(UUID.randomUUID(), text, null, List.of()));
        assertThat(result).isInstanceOf(SendingResult.Sent.class);
    }

    /** Lets the first messages be of the two months before. */
    private void age(int upTo) {
        jdbc.sql("update message set sent_at = case when number <= :half then :before else :then end"
                        + " where conversation_id = :id and number <= :number")
                .param("half", upTo / 2)
                .param("before", days(75))
                .param("then", days(40))
                .param("id", conversation)
                .param("number", upTo)
                .update();
    }

    private OffsetDateTime days(int ago) {
        return now().minus(Duration.ofDays(ago)).atOffset(ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private List<Message> listMovable() {
        return movable.listUntil(conversation, now().minus(Duration.ofDays(30)), 200);
    }

    /** Schedules the move for now and waits until no message is left that is due. */
    private void move() {
        transactions.run(() -> dueWork.schedule(
                HistoryMoves.QUEUE, conversation.toString(), clock.instant(), new HistoryMove(conversation)));
        await().atMost(WAIT).until(() -> listMovable().isEmpty() && !isMoving());
    }

    private boolean isMoving() {
        return jdbc.sql("select count(*) from due_work where queue = 'message-history' and id = :id and due_at < :soon")
                        .param("id", conversation.toString())
                        .param("soon", now().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int recent() {
        return jdbc.sql("select count(*) from message where conversation_id = :id")
                .param("id", conversation)
                .query(Integer.class)
                .single();
    }

    private void assertReadsAll() {
        assertThat(numbers(new MessageWindow(null, null, 100)))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
        assertThat(listMessages
                        .handle(jonas, conversation, new MessageWindow(null, null, 100))
                        .messages())
                .allSatisfy(seen -> assertThat(seen.text())
                        .isEqualTo(secret + " " + seen.message().number()));
    }

    private List<Long> numbers(MessageWindow window) {
        return listMessages.handle(jonas, conversation, window).messages().stream()
                .map(seen -> seen.message().number())
                .toList();
    }

    private SeenMessage.State stateOf(long number) {
        return listMessages
                .handle(jonas, conversation, new MessageWindow(number + 1, null, 1))
                .messages()
                .get(0)
                .state();
    }

    private String lastText() {
        Membership own = view.handle(mira, conversation);
        return String.valueOf(
                listLast.handle(List.of(own)).values().iterator().next().text());
    }
}
