package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.training.timezone.AthleteZones;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The time zone of an athlete, from the profile's events to the diary. */
@RunningTrainingService
class AthleteZoneIntegrationTests {

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private AthleteZones zones;

    @Test
    void keepsTheNewestZoneAndForgetsItWithTheAthlete() {
        DiaryClient diary = DiaryClient.ofNewAthlete(port);
        KafkaEvents.send(changed(diary, "Europe/Ljubljana", 5));
        await().atMost(ARRIVED)
                .untilAsserted(() -> assertThat(zones.find(diary.athlete())).contains(ZoneId.of("Europe/Ljubljana")));
        zones.keep(diary.athlete(), "Asia/Tokyo", 4);
        assertThat(zones.find(diary.athlete())).contains(ZoneId.of("Europe/Ljubljana"));
        zones.keep(diary.athlete(), "Etc/UTC", 6);
        assertThat(zones.find(diary.athlete())).isEmpty();
        zones.keep(diary.athlete(), "Europe/Atlantis", 7);
        assertThat(zones.find(diary.athlete())).isEmpty();
        zones.keep(diary.athlete(), "Asia/Tokyo", 8);

        AccountDeletion.decide(diary.athlete());
        AccountDeletion.awaitAnswer(diary.athlete(), 1);

        assertThat(zones.find(diary.athlete())).isEmpty();
    }

    private static Event changed(DiaryClient diary, String zone, long version) {
        Event event = EventContracts.exampleEvent(
                "profile", "athlete", "athlete-changed", diary.athlete().toString());
        ((ObjectNode) event.data())
                .put("athleteId", diary.athlete().toString())
                .put("timeZone", zone)
                .put("version", version);
        return event;
    }
}
