package io.fitconnect.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.Notes;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.test.RowsOfTransactions;
import io.fitconnect.platform.usecase.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.ConfigurableTransactionManager;

@OnRealStores
class AccountErasureIntegrationTests {

    @Autowired
    Notes notes;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    ErasedAccounts erased;

    @Autowired
    ConfigurableTransactionManager transactionManager;

    @Autowired
    JdbcTemplate jdbc;

    private final UUID athlete = Ids.next();
    private final UUID note = Ids.next();

    @Test
    void erasesAndAnswersWhenNothingIsLeft() {
        addNote();

        decide();

        ConsumerRecord<String, byte[]> answer = awaitAnswers(1);
        assertThat(new String(answer.value(), StandardCharsets.UTF_8))
                .contains("\"accountId\":\"" + athlete + "\"", "\"service\":\"sample-service\"", "\"erasedAt\":\"");
        assertThat(notes.objects).doesNotContain(note);
        assertNothingIsFound();
    }

    @Test
    void endsTheStateOfTheAthleteWithATombstone() {
        addNote();
        await().until(() -> published.list(Notes.TOPIC, athlete).size() == 1);

        decide();

        awaitAnswers(1);
        await().untilAsserted(() -> assertThat(published.list(Notes.TOPIC, athlete))
                .hasSize(2)
                .last()
                .extracting(ConsumerRecord::value)
                .isNull());
    }

    @Test
    void answersOnlyAfterTheOtherStoresHaveErased() {
        addNote();
        notes.undeletable.add(note);

        decide();

        await().until(() -> count("select count(*) from sample_note where athlete_id = ?") == 0);
        await().during(Duration.ofSeconds(3))
                .until(() -> count("select count(*) from account_leftover where account_id = ?") == 1);
        assertThat(answers()).isZero();
        assertThat(notes.objects).contains(note);

        notes.undeletable.remove(note);

        awaitAnswers(1);
        assertThat(notes.objects).doesNotContain(note);
        assertNothingIsFound();
    }

    /** As a transaction below SERIALIZABLE can, which does not notice the erasure beside it. */
    @Test
    void erasesAgainWhatWasCommittedBesideTheErasure() {
        addNote();
        notes.undeletable.add(note);
        decide();
        await().until(() -> count("select count(*) from account_leftover where account_id = ?") == 1);
        UUID late = Ids.next();
        notes.objects.add(late);
        jdbc.update("insert into sample_note (athlete_id, id, text) values (?, ?, 'came late')", athlete, late);

        notes.undeletable.remove(note);

        awaitAnswers(1);
        assertThat(notes.objects).doesNotContain(note, late);
        assertThat(count("select count(*) from sample_note where athlete_id = ?"))
                .isZero();
        assertNothingIsFound();
    }

    @Test
    void erasesABusyAccountInTransactionsOfBoundedSize() {
        transactions.run(() -> {
            for (int count = 0; count < 1_000; count++) {
                UUID one = Ids.next();
                notes.objects.add(one);
                jdbc.update(
                        "insert into sample_note (athlete_id, id, text) values (?, ?, 'one of many')", athlete, one);
            }
        });

        try (RowsOfTransactions rows = RowsOfTransactions.watch(transactionManager, jdbc, "FinishErasure")) {
            decide();
            decide();
            awaitAnswers(1);

            assertThat(rows.sum()).isGreaterThan(1_000);
            assertThat(rows.largest()).isBetween((long) AthleteBulk.BATCH, 3L * AthleteBulk.BATCH);
        }
        assertNothingIsFound();
    }

    @Test
    void answersARepeatedDecisionAgain() {
        decide();
        awaitAnswers(1);

        decide();

        awaitAnswers(2);
        assertNothingIsFound();
    }

    private void addNote() {
        notes.objects.add(note);
        transactions.run(() -> notes.add(athlete, note));
        jdbc.update(
                "insert into idempotency_key (scope, key, fingerprint, result, created_at) values (?, 'k', '', '', now())",
                athlete + "/POST /notes");
    }

    private void decide() {
        published.send("auth.account", athlete, "account-deletion-decided.v1", Map.of("accountId", athlete));
    }

    private ConsumerRecord<String, byte[]> awaitAnswers(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> answers() >= count);
        return published.list("account.erasure", athlete).get(count - 1);
    }

    private int answers() {
        return published.list("account.erasure", athlete).size();
    }

    private void assertNothingIsFound() {
        await().untilAsserted(() -> assertThat(jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'", String.class))
                .contains(
                        "outbox_key", "outbox_event", "idempotency_key", "due_work", "account_leftover", "sample_note")
                .allSatisfy(table -> assertThat(jdbc.queryForList(
                                "select t::text from " + table + " t where t::text like ?",
                                String.class,
                                "%" + athlete + "%"))
                        .as(table)
                        .isEmpty()));
    }

    private int count(String query) {
        Integer count = jdbc.queryForObject(query, Integer.class, athlete);
        return count == null ? 0 : count;
    }
}
