package io.fitconnect.social.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.conversation.ChooseWhoMayWrite;
import io.fitconnect.social.conversation.OpenDirectConversation;
import io.fitconnect.social.conversation.ViewConversation;
import io.fitconnect.social.conversation.WhoMayWrite;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One message that is sent several times, at the same time and while it moves to the history. */
@RunningSocialService
class SendInTurnIntegrationTests {

    private static final int PROCESSES = 6;

    @Autowired
    private OpenDirectConversation open;

    @Autowired
    private ChooseWhoMayWrite choose;

    @Autowired
    private SendMessage sendMessage;

    @Autowired
    private SendInTurn sendInTurn;

    @Autowired
    private ViewConversation view;

    @Autowired
    private JdbcClient jdbc;

    private final UUID mira = UUID.randomUUID();
    private final UUID jonas = UUID.randomUUID();
    private final Draft draft = new Draft(UUID.randomUUID(), "Sunday?", null, List.of());
    private UUID conversation;

    @BeforeEach
    void converse() {
        choose.handle(jonas, WhoMayWrite.EVERYONE);
        conversation = open.handle(mira, jonas);
    }

    @Test
    void numbersAMessageOnceThatComesToSeveralProcessesAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(PROCESSES);
        ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);
        try {
            List<Future<SendingResult.Sent>> results = new ArrayList<>();
            for (int i = 0; i < PROCESSES; i++) {
                SendInTurn process = new SendInTurn(sendMessage, new SimpleMeterRegistry());
                Callable<SendingResult.Sent> sending = () -> {
                    together.await();
                    return (SendingResult.Sent) process.handle(mira, conversation, draft);
                };
                results.add(processes.submit(sending));
            }
            List<SendingResult.Sent> sent = new ArrayList<>();
            for (Future<SendingResult.Sent> result : results) {
                sent.add(result.get());
            }
            assertThat(sent).filteredOn(SendingResult.Sent::isNew).hasSize(1);
            assertThat(sent).extracting(each -> each.message().number()).containsOnly(1L);
        } finally {
            processes.shutdownNow();
        }
        assertThat(view.handle(mira, conversation).conversation().lastNumber()).isEqualTo(1);
        say();
        assertThat(view.handle(jonas, conversation).unread())
                .as("no number without a message")
                .isEqualTo(2);
    }

    /** The transaction that found it is over, and another one moves it before the answer is made. */
    @Test
    void answersARepetitionWithTheMessageThatMovesMeanwhile() {
        SendingResult first = sendInTurn.handle(mira, conversation, draft);

        AlreadySent repeated =
                catchThrowableOfType(AlreadySent.class, () -> sendMessage.handle(mira, conversation, draft));
        jdbc.sql("delete from message where conversation_id = ?")
                .param(conversation)
                .update();

        assertThat(repeated.message()).isEqualTo(((SendingResult.Sent) first).message());
        assertThat(view.handle(mira, conversation).conversation().lastNumber())
                .as("the number was given back")
                .isEqualTo(1);
    }

    private void say() {
        sendInTurn.handle(mira, conversation, new Draft(UUID.randomUUID(), "At eight", null, List.of()));
    }
}
