package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an athlete bought stands in the gear list until it is returned. */
@RunningProfileService
class BoughtGearIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();
    private final UUID purchase = UUID.randomUUID();
    private GearClient gear;

    @BeforeEach
    void signIn() {
        gear = GearClient.with(port, TestTokens.athlete(athlete));
    }

    @Test
    void addsWhatWasBoughtOnce() {
        announce("item-purchased", purchase, "shoes");
        announce("item-purchased", purchase, "shoes");
        announceMarker();

        assertThat(gear.list(true)).hasSize(2);
        JsonNode item = gear.view(purchase);
        assertThat(item.get("name").asString()).isEqualTo("Strata 2 running shoe");
        assertThat(item.get("brand").asString()).isEqualTo("Strata");
        assertThat(item.get("catalogueItemId").asString()).isEqualTo("strata-2");
        assertThat(item.at("/price/amount").doubleValue()).isEqualTo(129);
    }

    @Test
    void leavesOutWhatNoGearListHolds() {
        announce("item-purchased", purchase, "rocket");
        announceMarker();

        assertThat(gear.list(true)).hasSize(1);
    }

    @Test
    void deletesWhatWasReturnedUnused() {
        announce("item-purchased", purchase, "shoes");
        announce("item-returned", purchase, "shoes");
        announceMarker();

        assertThat(gear.list(true)).hasSize(1);
        gear.get("/" + purchase).expectStatus().isNotFound();
    }

    @Test
    void retiresWhatWasReturnedAfterTrainings() {
        announce("item-purchased", purchase, "shoes");
        await().atMost(SOON).untilAsserted(() -> assertThat(gear.list(false)).hasSize(1));
        train();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(GearClient.read(gear.get("/" + purchase + "/wear"))
                                .at("/total/trainings")
                                .intValue())
                        .isEqualTo(1));

        announce("item-returned", purchase, "shoes");

        await().atMost(SOON).untilAsserted(() -> assertThat(gear.list(false)).isEmpty());
        assertThat(gear.list(true)).hasSize(1);
    }

    /** All events of an athlete are taken in order: when this item stands, those before were taken. */
    private void announceMarker() {
        UUID marker = UUID.randomUUID();
        announce("item-purchased", marker, "bike");
        await().atMost(SOON)
                .untilAsserted(() -> gear.get("/" + marker).expectStatus().isOk());
    }

    private void train() {
        ObjectNode recorded = (ObjectNode) EventContracts.example("training", "training", "training-recorded")
                .deepCopy();
        recorded.put("trainingId", UUID.randomUUID().toString()).put("athleteId", athlete.toString());
        recorded.putArray("gearIds").add(purchase.toString());
        send("training", "training", "training-recorded", recorded);
    }

    private void announce(String name, UUID id, String kind) {
        ObjectNode data =
                (ObjectNode) EventContracts.example("promo", "purchase", name).deepCopy();
        data.put("purchaseId", id.toString()).put("athleteId", athlete.toString());
        if (name.equals("item-purchased")) {
            data.put("gearKind", kind);
        }
        send("promo", "purchase", name, data);
    }

    private void send(String service, String aggregate, String name, ObjectNode data) {
        Event event = EventContracts.exampleEvent(service, aggregate, name, athlete.toString());
        EventContracts.assertValid(service, aggregate, name, data);
        KafkaEvents.send(new Event(
                event.id(),
                event.type(),
                event.source(),
                event.time(),
                event.subject(),
                event.topic(),
                event.key(),
                data));
    }
}
