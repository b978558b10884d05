package io.fitconnect.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.WriteExportPart.PartWritten;
import io.fitconnect.platform.export.WriteExportPart.PendingPart;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.sample.Notes;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@OnRealStores
class DataExportIntegrationTests {

    @Autowired
    Notes notes;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    ExportStore store;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DueWork work;

    private final UUID athlete = Ids.next();
    private final UUID export = Ids.next();

    @Test
    void writesWhatTheFeaturesKeepAndAnnouncesThePart() throws IOException {
        UUID note = Ids.next();
        transactions.run(() -> notes.add(athlete, note));
        transactions.run(() -> notes.add(Ids.next(), Ids.next()));

        request();

        PartWritten part = awaitPart();
        assertThat(part.service()).isEqualTo("sample-service");
        assertThat(part.exportId()).isEqualTo(export);
        Map<String, String> entries = unzip();
        assertThat(entries).containsOnlyKeys("sample-service/notes.json", "sample-service/files/hello.txt");
        assertThat(JsonMapper.shared().readTree(entries.get("sample-service/notes.json")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("id").asString()).isEqualTo(note.toString()));
        assertThat(entries.get("sample-service/files/hello.txt")).isEqualTo("hello");
        assertThat(store.objects().findLength(keyOf(export))).contains(part.bytes());
    }

    @Test
    void aRepeatedRequestIsWrittenOnce() {
        request();
        awaitPart();
        request();
        UUID behind = Ids.next();
        published.send("auth.account", athlete, "data-export-requested.v1", requestOf(behind));
        await().until(() -> store.objects().findLength(keyOf(behind)).isPresent());

        assertThat(jdbc.queryForObject("select count(*) from export_part where athlete_id = ?", Integer.class, athlete))
                .isEqualTo(2);
    }

    @Test
    void goesWithTheAccount() {
        request();
        awaitPart();

        eraseAccount();

        await().until(this::isErasureAnswered);
        assertNothingIsLeft();
    }

    @Test
    void theErasureWaitsForThePartThatIsBeingWritten() {
        CountDownLatch turn = new CountDownLatch(1);
        notes.slow.put(athlete, turn);
        request();
        await().until(() ->
                count("select count(*) from due_work where queue = 'data-exports' and lease is not null") > 0);

        eraseAccount();

        await().until(() -> count("select count(*) from erased_account") > 0
                && count("select count(*) from account_leftover where account_id = '" + athlete + "'") > 0);
        await().during(Duration.ofSeconds(2)).until(() -> !isErasureAnswered());
        turn.countDown();
        await().until(this::isErasureAnswered);
        assertThat(published.list(WriteExportPart.TOPIC, athlete)).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void deletesAPartWhenItsTimeIsOver() {
        request();
        awaitPart();
        assertThat(count(
                        "select count(*) from due_work where queue = 'expired-data-exports' and id = '" + export + "'"))
                .isEqualTo(1);

        transactions.run(() -> work.schedule(
                ExpireExportPart.QUEUE, export.toString(), Instant.EPOCH, new PendingPart(athlete, export)));

        await().until(() -> store.objects().findLength(keyOf(export)).isEmpty());
        await().untilAsserted(this::assertNothingIsLeft);
    }

    @Test
    void readsRowsPageByPageInTheOrderOfTheirKey() throws IOException {
        transactions.run(() -> IntStream.range(0, 450).forEach(each -> notes.add(athlete, Ids.next())));
        List<Object> rows = new ArrayList<>();

        new ArchiveRows(jdbc)
                .of(new ArchiveTable("sample_note", List.of("id"), "athlete_id", List.of("text", "id")), athlete)
                .forEach(rows::add);

        assertThat(rows)
                .hasSize(450)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(((Map<?, ?>) row).keySet()).hasToString("[id]"));
    }

    @Test
    void takesNoNamesOfTablesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> ArchiveTable.whole("a; drop table b", List.of("id")));
        assertThatIllegalArgumentException().isThrownBy(() -> ArchiveTable.whole("a", List.of()));
    }

    private ObjectKey keyOf(UUID of) {
        return new ObjectKey("data-export/" + of + "/sample-service.zip");
    }

    private void eraseAccount() {
        published.send("auth.account", athlete, "account-deletion-decided.v1", Map.of("accountId", athlete));
    }

    private boolean isErasureAnswered() {
        return !published.list("account.erasure", athlete).isEmpty();
    }

    private int count(String query) {
        Integer count = jdbc.queryForObject(query, Integer.class);
        return count == null ? 0 : count;
    }

    private void assertNothingIsLeft() {
        assertThat(store.objects().list(ExportStore.folderOf(export), null, 10)).isEmpty();
        for (String table : List.of("export_part", "due_work")) {
            assertThat(jdbc.queryForList(
                            "select t::text from " + table + " t where t::text like ?",
                            String.class,
                            "%" + athlete + "%"))
                    .isEmpty();
        }
    }

    @Test
    void keepsNamesInsideTheArchive() throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(OutputStream.nullOutputStream(), "s", JsonMapper.shared())) {
            for (String name : new String[] {"../up.json", "/root.json", "a/../b", "", "a//b"}) {
                assertThatIllegalArgumentException().isThrownBy(() -> archive.document(name, Map.of()));
            }
        }
    }

    private void request() {
        published.send("auth.account", athlete, "data-export-requested.v1", requestOf(export));
    }

    private Map<String, Object> requestOf(UUID of) {
        return Map.of("accountId", athlete, "exportId", of);
    }

    private PartWritten awaitPart() {
        await().until(() -> !published.list(WriteExportPart.TOPIC, athlete).isEmpty());
        ConsumerRecord<String, byte[]> part =
                published.list(WriteExportPart.TOPIC, athlete).get(0);
        return JsonMapper.shared().readValue(part.value(), PartWritten.class);
    }

    private Map<String, String> unzip() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (InputStream content = store.objects().open(keyOf(export)).orElseThrow();
                ZipInputStream zip = new ZipInputStream(content)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                entries.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
