package io.fitconnect.e2e.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WearTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void reachesBackAsFarAsTheKilometresDo() {
        var newest = trainings(10_000, 12_000, 9_000, 8_000);

        var wear = Wear.of(newest, 30.0);

        assertThat(wear.now()).isEqualTo(newest.subList(0, 2));
        assertThat(wear.before()).isEqualTo(newest.subList(2, 4));
    }

    @Test
    void givesEverythingToAnItemWithoutKilometresOfItsOwn() {
        var newest = trainings(10_000, 12_000);

        assertThat(Wear.of(newest, null).now()).isEqualTo(newest);
        assertThat(Wear.of(newest, null).before()).isEmpty();
    }

    private static List<JsonNode> trainings(double... meters) {
        return DoubleStream.of(meters)
                .mapToObj(distance -> (JsonNode) JSON.createObjectNode().put("distanceMeters", distance))
                .toList();
    }
}
