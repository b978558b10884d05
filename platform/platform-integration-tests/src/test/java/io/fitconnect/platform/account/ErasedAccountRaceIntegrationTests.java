package io.fitconnect.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sample.Notes;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import tools.jackson.databind.json.JsonMapper;

/** What is under way while an account is erased: late events, and requests with a token that still holds. */
@OnRealStores
class ErasedAccountRaceIntegrationTests {

    private static final int ROUNDS = 12;
    private static final int EVENTS = 6;

    @Autowired
    Inbox inbox;

    @Autowired
    Notes notes;

    @Autowired
    EraseAccount eraseAccount;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    JdbcTemplate jdbc;

    private final UUID athlete = Ids.next();
    private final ExecutorService threads = Executors.newFixedThreadPool(6);

    @AfterEach
    void stop() {
        threads.shutdownNow();
        SecurityContextHolder.clearContext();
    }

    @Test
    void dropsLateEvents() {
        eraseAccount.handle(athlete);

        consume(athlete, event(athlete.toString(), "{}"));
        consume(athlete, event("pair", "{\"otherId\":\"" + athlete + "\"}"));
        UUID other = Ids.next();
        consume(other, event(other.toString(), "{}"));

        assertThat(countNotes(athlete)).isZero();
        assertThat(countNotes(other)).isEqualTo(1);
    }

    @Test
    void refusesWritesWithATokenThatOutlivesTheAccount() {
        eraseAccount.handle(athlete);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> writeAs(athlete));
        UUID other = Ids.next();
        writeAs(other);

        assertThat(countNotes(athlete)).isZero();
        assertThat(countNotes(other)).isEqualTo(1);
    }

    @Test
    void nothingComesBackFromWhatWasUnderWay() {
        Random order = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            UUID erased = Ids.next();
            List<Runnable> work = new ArrayList<>();
            for (int i = 0; i < EVENTS; i++) {
                Event event = event(erased.toString(), "{}");
                work.add(() -> consume(erased, event));
                work.add(() -> consume(erased, event));
                work.add(() -> tryToWriteAs(erased));
            }
            work.add(() -> eraseAccount.handle(erased));
            Collections.shuffle(work, order);

            CompletableFuture.allOf(work.stream()
                            .map(task -> CompletableFuture.runAsync(task, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();

            await().atMost(Duration.ofSeconds(30)).until(() -> answers(erased) == 1);
            assertThat(countNotes(erased)).as("round " + round).isZero();
            assertThat(jdbc.queryForList("select topic from outbox_key where event_key = ?", String.class, erased + ""))
                    .as("round " + round)
                    .isEmpty();
        }
    }

    private void consume(UUID of, Event event) {
        inbox.once("sample-service.on-race", event, () -> notes.add(of, Ids.next()));
    }

    private void tryToWriteAs(UUID caller) {
        try {
            writeAs(caller);
        } catch (Refusal erased) {
            assertThat(erased.type().slug()).isEqualTo("account-erased");
        }
    }

    private void writeAs(UUID caller) {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject(caller.toString())
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
        try {
            transactions.run(() -> notes.add(caller, Ids.next()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private int answers(UUID of) {
        return published.list("account.erasure", of).size();
    }

    private int countNotes(UUID of) {
        Integer count = jdbc.queryForObject("select count(*) from sample_note where athlete_id = ?", Integer.class, of);
        return count == null ? 0 : count;
    }

    private static Event event(String key, String body) {
        return new Event(
                Ids.next(),
                "said.v1",
                "/other",
                Instant.EPOCH,
                "s",
                "t",
                key,
                JsonMapper.shared().readTree(body));
    }
}
