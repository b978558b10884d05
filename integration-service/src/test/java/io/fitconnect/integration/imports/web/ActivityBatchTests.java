package io.fitconnect.integration.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityBatchTests {

    @Test
    void cutsTheActivitiesOutAsTheyWereWritten() {
        List<ActivityBatch.Item> items = read("""
                { "items" : [ {"externalId":"ä","activity": {"name":"ёж", "laps":[{ }]} },
                  {"activity":{},"externalId":"b"}]}""");

        assertThat(items).extracting(ActivityBatch.Item::externalId).containsExactly("ä", "b");
        assertThat(items)
                .extracting(item -> new String(item.activity(), StandardCharsets.UTF_8))
                .containsExactly("{\"name\":\"ёж\", \"laps\":[{ }]}", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"items\":[]}",
                "{\"items\":{}}",
                "{\"items\":[1]}",
                "{\"items\":[{}]}",
                "{\"items\":[{\"externalId\":\"a\"}]}",
                "{\"items\":[{\"externalId\":1,\"activity\":{}}]}",
                "{\"items\":[{\"externalId\":\"a\",\"activity\":[]}]}",
                "{\"items\":[{\"externalId\":\"a\",\"activity\":{},\"more\":1}]}",
                "{\"items\":[{\"externalId\":\"a\",\"activity\":{}}],\"more\":1}",
                "{\"items\":[{\"externalId\":\"a\",\"activity\":{}}]} {}",
                "{\"items\":[{\"externalId\":\"a\",\"activity\":{",
            })
    void refusesWhatIsNoBatch(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesMoreThanAThousand() {
        String items = String.join(",", Collections.nCopies(1_001, "{\"externalId\":\"a\",\"activity\":{}}"));

        assertThatThrownBy(() -> read("{\"items\":[" + items + "]}")).isInstanceOf(Refusal.class);
    }

    private static List<ActivityBatch.Item> read(String json) {
        return ActivityBatch.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
