package io.fitconnect.notification.kind.grouptraining.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ResultReadyTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final ResultReady kind = new ResultReady();

    @Test
    void tellsEachWhoCameAndLeadsToTheGroupTraining() {
        Event finished = EventContracts.exampleEvent(
                "training",
                "group-training",
                "group-training-finished",
                UUID.randomUUID().toString());

        UUID organiser =
                UUID.fromString(finished.data().at("/groupTraining/organiserId").asString());

        List<AddressedNotice> told = kind.take(finished);

        assertThat(told)
                .extracting(AddressedNotice::audience)
                .containsExactlyElementsOf(finished.data()
                        .get("athleteIds")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(UUID::fromString)
                        .map(athlete -> new Audience.One(athlete, Set.of(organiser)))
                        .toList());
        assertThat(told)
                .allSatisfy(one -> assertThat(one.notice().reference())
                        .isEqualTo("/api/v1/group-trainings/"
                                + finished.data().at("/groupTraining/id").asString()));
        Wording wording =
                KnownNotice.read(kind, told.get(0).notice().arguments()).wording();
        assertThat(wording.text().in(Locale.ENGLISH, BERLIN))
                .startsWith("2 people came to Saturday long run on Saturday");
    }

    @Test
    void isSilentAboutOtherEvents() {
        assertThat(kind.wants(EventContracts.exampleEvent(
                        "training",
                        "group-training",
                        "group-training-cancelled",
                        UUID.randomUUID().toString())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, пришли только вы", "2, пришли 2 человека", "5, пришли 5 человек", "21, пришёл 21 человек"})
    void countsInRussian(int came, String expected) {
        Wording wording = kind.wording(new Result(GroupTraining.sample(Instant.parse("2026-12-05T07:30:00Z")), came));

        assertThat(wording.text().in(RUSSIAN, BERLIN)).contains(expected);
    }
}
