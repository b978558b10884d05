package io.fitconnect.notification.kind.grouptraining.laterecordings;

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

class LateRecordingsTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final LateRecordings kind = new LateRecordings();

    @Test
    void tellsEachWhoKnowsTheResultAndNoChannelCarriesIt() {
        Event extended = EventContracts.exampleEvent(
                "training",
                "group-training",
                "group-training-result-extended",
                UUID.randomUUID().toString());

        UUID organiser =
                UUID.fromString(extended.data().at("/groupTraining/organiserId").asString());

        List<AddressedNotice> told = kind.take(extended);

        assertThat(kind.wants(extended)).isTrue();
        assertThat(kind.channels()).isEmpty();
        assertThat(told)
                .extracting(AddressedNotice::audience)
                .containsExactlyElementsOf(extended.data()
                        .get("athleteIds")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(UUID::fromString)
                        .map(athlete -> new Audience.One(athlete, Set.of(organiser)))
                        .toList());
        Wording wording =
                KnownNotice.read(kind, told.get(0).notice().arguments()).wording();
        assertThat(wording.text().in(Locale.ENGLISH, BERLIN))
                .startsWith("A recording was added to the result of Saturday long run on Saturday");
    }

    @Test
    void isSilentAboutTheResultItself() {
        assertThat(kind.wants(EventContracts.exampleEvent(
                        "training",
                        "group-training",
                        "group-training-finished",
                        UUID.randomUUID().toString())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, добавилась ещё одна запись",
        "2, добавились ещё 2 записи",
        "5, добавилось ещё 5 записей",
        "21, добавилась ещё 21 запись"
    })
    void countsInRussian(int count, String expected) {
        Wording wording = kind.wording(new Added(GroupTraining.sample(Instant.parse("2026-12-05T07:30:00Z")), count));

        assertThat(wording.text().in(RUSSIAN, BERLIN)).contains(expected);
    }
}
