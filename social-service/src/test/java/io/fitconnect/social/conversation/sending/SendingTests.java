package io.fitconnect.social.conversation.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.social.conversation.ConversationSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingTests {

    private static final ConversationSettings SETTINGS =
            new ConversationSettings(100, 3, 2, 4, Duration.ofHours(24), Duration.ofDays(30), Duration.ofDays(3), 10);

    private final UUID athlete = UUID.randomUUID();
    private final MutableClock clock = MutableClock.at("2026-11-29T18:00:00Z");
    private final SendingRate rate = new SendingRate(new KeptBudgets(), SETTINGS, clock);
    private final KeptAges ages = new KeptAges();
    private final SendingRules rules = new SendingRules(List.of(new LinksOfNewAccounts(ages, SETTINGS)));

    @Test
    void letsThreeAMinutePass() {
        for (int message = 0; message < 3; message++) {
            rate.takeMessage(athlete);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rate.takeMessage(athlete))
                .satisfies(refusal -> assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(20)));

        clock.advance(Duration.ofSeconds(20));

        assertThatNoException().isThrownBy(() -> rate.takeMessage(athlete));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rate.takeMessage(athlete));
        assertThatNoException().isThrownBy(() -> rate.takeMessage(UUID.randomUUID()));
    }

    @Test
    void countsOpeningsByThemselves() {
        rate.takeMessage(athlete);
        rate.take(athlete);
        rate.take(athlete);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rate.take(athlete));
        clock.advance(Duration.ofHours(12));
        assertThatNoException().isThrownBy(() -> rate.take(athlete));
    }

    @Test
    void countsPeopleWhoAreInvitedTogether() {
        rate.takeInvitations(athlete, 3);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rate.takeInvitations(athlete, 2));
        assertThatNoException().isThrownBy(() -> rate.takeInvitations(athlete, 1));
        clock.advance(Duration.ofHours(12));
        assertThatNoException().isThrownBy(() -> rate.takeInvitations(athlete, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://example.org",
                "HTTP://EXAMPLE.ORG",
                "www.example.org now",
                "t.me/someone",
                "пример.рф/даром"
            })
    void holdsLinksOfNewAccounts(String text) {
        Instant registered = clock.instant().minus(Duration.ofDays(1));
        ages.keep(athlete, registered);

        assertThat(hold(text)).contains(new Hold(registered.plus(Duration.ofDays(3)), "link-of-new-account"));
        clock.advance(Duration.ofDays(2));
        assertThat(hold(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"At eight.Or nine", "3.5 km at 5:30/km", "and/or", "mail mira@example.org"})
    void letsOtherTextPass(String text) {
        ages.keep(athlete, clock.instant());

        assertThat(hold(text)).isEmpty();
    }

    @Test
    void takesAnUnknownAccountForAnOldOne() {
        assertThat(hold("https://example.org")).isEmpty();
    }

    private Optional<Hold> hold(String text) {
        return rules.findHold(new Attempt(athlete, UUID.randomUUID(), text), clock.instant());
    }

    private static final class KeptBudgets implements SendingBudgets {

        private final Map<String, Budget> kept = new HashMap<>();

        @Override
        public boolean take(UUID athlete, String kind, int taken, Filling filling, Instant now) {
            Budget kept = this.kept.getOrDefault(athlete + kind, new Budget(filling.most(), now));
            double left = filling.after(kept, now);
            if (left >= taken) {
                this.kept.put(athlete + kind, new Budget(left - taken, now));
            }
            return left >= taken;
        }

        @Override
        public Budget get(UUID athlete, String kind) {
            return Objects.requireNonNull(kept.get(athlete + kind));
        }
    }

    private static final class KeptAges implements AccountAges {

        private final Map<UUID, Instant> kept = new HashMap<>();

        @Override
        public Optional<Instant> findRegistration(UUID account) {
            return Optional.ofNullable(kept.get(account));
        }

        @Override
        public void keep(UUID account, Instant registeredAt) {
            kept.put(account, registeredAt);
        }
    }
}
