package io.fitconnect.notification.kind.grouptraining.cancelled;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelledTests {

    private static final Instant START = Instant.parse("2026-12-05T07:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Cancelled kind = new Cancelled();

    @Test
    void tellsParticipantsButNotWhoCancelled() {
        Event event = EventContracts.exampleEvent(
                "training",
                "group-training",
                "group-training-cancelled",
                UUID.randomUUID().toString());

        List<AddressedNotice> notices = kind.take(event);

        assertThat(notices).singleElement().satisfies(addressed -> {
            assertThat(addressed.audience())
                    .isEqualTo(new Audience.Participants(
                            UUID.fromString("019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b"),
                            false,
                            UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b")));
            Wording wording =
                    KnownNotice.read(kind, addressed.notice().arguments()).wording();
            assertThat(wording.text().in(Locale.forLanguageTag("ru"), BERLIN))
                    .isEqualTo(
                            "«Saturday long run», суббота, 5 декабря, 08:30, не состоится: The paths are frozen over.");
        });
    }

    @Test
    void saysSoWithoutNameAndReason() {
        Cancellation cancellation =
                new Cancellation(new GroupTraining(UUID.randomUUID(), null, START, "Europe/Berlin"), null);

        assertThat(kind.wording(cancellation).text().in(Locale.ENGLISH, BERLIN))
                .startsWith("The group training, Saturday, December 5 at 8:30")
                .endsWith("is cancelled.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04T07:29:59Z, false",
        "2026-12-04T07:30:01Z, true",
        "2026-12-05T07:29:59Z, true",
        "2026-12-05T07:30:00Z, false"
    })
    void isPressingOnTheDay(Instant now, boolean isPressing) {
        Cancellation cancellation =
                new Cancellation(new GroupTraining(UUID.randomUUID(), "Run", START, "Europe/Berlin"), null);

        assertThat(kind.isPressing(cancellation, now)).isEqualTo(isPressing);
    }
}
