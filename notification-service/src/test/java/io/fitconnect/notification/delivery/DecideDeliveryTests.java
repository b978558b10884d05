package io.fitconnect.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.CollapsedKind;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.SampleKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.preference.Decision;
import io.fitconnect.notification.preference.InMemoryPreferences;
import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.test.MutableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts towards the limit of a day. */
class DecideDeliveryTests {

    /** 18:00 in Auckland. */
    private final MutableClock clock = MutableClock.at("2026-11-29T05:00:00Z");

    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final DecideDelivery decide =
            new DecideDelivery(preferences, new InAuckland(), new InMemoryCarriedCounts(), clock);
    private final UUID athlete = UUID.randomUUID();

    @BeforeEach
    void carryOneADay() {
        preferences.limit(athlete, ChannelName.PUSH, 1);
    }

    @Test
    void countsNothingThatIsNeverLimited() {
        assertThat(decide(SampleKind.immutable())).isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.pressing())).isEqualTo(new Decision.Now());

        assertThat(decide(SampleKind.plain())).isEqualTo(new Decision.Now());
        assertThat(decide(SampleKind.plain())).isEqualTo(new Decision.Capped());
    }

    @Test
    void countsOnceWhatReplacesEachOtherOnTheDevice() {
        assertThat(decide(new Replacing())).isEqualTo(new Decision.Now());
        assertThat(decide(new Replacing())).isEqualTo(new Decision.Now());

        assertThat(decide(SampleKind.plain())).isEqualTo(new Decision.Capped());
    }

    @Test
    void countsByTheDayOfTheAthletesZone() {
        decide(SampleKind.plain());
        clock.set(Instant.parse("2026-11-29T10:59:59Z"));
        assertThat(decide(SampleKind.plain())).isEqualTo(new Decision.Capped());

        clock.set(Instant.parse("2026-11-29T11:00:00Z"));

        assertThat(decide(SampleKind.plain())).isEqualTo(new Decision.Now());
    }

    private Decision decide(NotificationKind<Map<String, String>> kind) {
        return decide.handle(
                new PendingDelivery(athlete, UUID.randomUUID()),
                KnownNotice.sample(kind, clock.instant()),
                ChannelName.PUSH);
    }

    /** A kind of which a device shows the last alone. */
    private static final class Replacing implements CollapsedKind<Map<String, String>> {

        private final SampleKind plain = SampleKind.plain();

        @Override
        public String name() {
            return plain.name();
        }

        @Override
        public Class<Map<String, String>> arguments() {
            return plain.arguments();
        }

        @Override
        public Wording wording(Map<String, String> arguments) {
            return plain.wording(arguments);
        }

        @Override
        public String reference(Map<String, String> arguments) {
            return plain.reference(arguments);
        }

        @Override
        public Map<String, String> sample(Instant now) {
            return plain.sample(now);
        }

        @Override
        public String bundlingKey(Map<String, String> arguments) {
            return "one";
        }

        @Override
        public Map<String, String> bundle(List<Map<String, String>> parts) {
            return parts.get(0);
        }
    }

    private static final class InAuckland implements Readers {

        @Override
        public Reader get(UUID athlete) {
            return new Reader(Locale.ENGLISH, ZoneId.of("Pacific/Auckland"));
        }

        @Override
        public void keep(UUID athlete, String locale, String timeZone, long version) {
            throw new UnsupportedOperationException("these tests read profiles only");
        }
    }
}
