package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Activities as JSON, one by one and by the batch. */
@RunningService
class PushActivitiesIntegrationTests {

    private static final String RUN = """
            {"sport":"running","name":"Morning run","startTime":"2026-10-03T08:00:00+02:00","distanceMeters":3000,
            "streams":{"timeSeconds":[0,300,600,900],"heartRateBpm":[120,140,150,150]}}""";

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void importsAnActivityAsAFile() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");

        String id = vendor.pushAs(
                        "application/vnd.fitconnect.activity+json",
                        RUN.getBytes(StandardCharsets.UTF_8),
                        "?externalId=run-1")
                .id();

        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        EventContracts.assertValid(activity);
        assertThat(activity.data().at("/source/fileFormat").asString()).isEqualTo("json");
        assertThat(activity.data().get("distanceMeters").doubleValue()).isEqualTo(3_000);
        assertThat(activity.data().get("utcOffsetSeconds").intValue()).isEqualTo(7_200);
        Diary.record(activity);
        assertThat(vendor.awaitState(id, "done").get("fileFormat").asString()).isEqualTo("json");
    }

    @Test
    void takesABatchWithAResultPerItem() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");

        JsonNode answer = push(vendor, item("a", RUN), item("b", "{\"sport\":\"chess\"}"), item("c", RUN));

        assertThat(answer.get("refused").intValue()).isEqualTo(1);
        assertThat(answer.at("/results/0/status").asString()).isEqualTo("accepted");
        assertThat(answer.at("/results/1/refusal/reason").asString()).isEqualTo("corrupt");
        assertThat(answer.at("/results/1/refusal/detail").asString()).startsWith("sport must");
        assertThat(answer.at("/results/2/importId").asString())
                .as("the same content")
                .isEqualTo(answer.at("/results/0/importId").asString());
        Diary.awaitActivities(athlete, 1);
    }

    /** 40 activities in shuffled, repeated batches of several senders are 40. */
    @Test
    void importsEachOnceWhateverTheOrder() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");
        List<String> sends = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            String run = RUN.replace("2026-10-03", "2026-%02d-%02d".formatted(1 + number / 20, 1 + number % 20));
            sends.addAll(Collections.nCopies(3, item("run-" + number, run)));
        }
        Collections.shuffle(sends, new Random(13));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> push(vendor, sends.subList(0, 60).toArray(String[]::new))),
                        CompletableFuture.runAsync(
                                () -> push(vendor, sends.subList(60, 120).toArray(String[]::new))))
                .join();

        Diary.awaitActivities(athlete, 40);
        assertThat(KafkaEvents.list("integration.activity", athlete.toString())).hasSize(40);
    }

    private static JsonNode push(ImportsClient client, String... items) {
        ImportsClient.Answer answer =
                client.post("/api/v1/imports/batches", "{\"items\":[" + String.join(",", items) + "]}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static String item(String externalId, String activity) {
        return "{\"externalId\":\"" + externalId + "\",\"activity\":" + activity + "}";
    }
}
