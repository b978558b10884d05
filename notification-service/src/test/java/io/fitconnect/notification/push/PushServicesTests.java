package io.fitconnect.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.breaker.SampleBreakers;
import io.fitconnect.platform.outgoing.OutgoingAutoConfiguration;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Against push services on this machine. */
class PushServicesTests {

    private static final PushSettings IDENTITY = new PushSettings(
            "mailto:push@example.org",
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
            "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final StandInPushService away = new StandInPushService();
    private final StandInPushService working = new StandInPushService();
    private final StandInBrowser browser = new StandInBrowser();

    @AfterEach
    void stop() {
        away.close();
        working.close();
    }

    @Test
    void leavesAPushServiceAloneThatFailsAndSendsToTheOthers() {
        withServices(services -> {
            fail(services, SampleBreakers.LEAST_CALLS);

            assertThat(send(services, away)).isInstanceOf(PushOutcome.Later.class);
            assertThat(send(services, working)).isInstanceOf(PushOutcome.Taken.class);
            assertThat(away.received()).hasSize(SampleBreakers.LEAST_CALLS);
        });
    }

    @Test
    void comesBackWithOneMessageAndThenWithAll() {
        withServices(services -> {
            fail(services, SampleBreakers.LEAST_CALLS);
            clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));

            assertThat(send(services, away)).isInstanceOf(PushOutcome.Taken.class);
            assertThat(send(services, away)).isInstanceOf(PushOutcome.Taken.class);
        });
    }

    @Test
    void waitsLongerAfterATrialThatFails() {
        withServices(services -> {
            fail(services, SampleBreakers.LEAST_CALLS);
            clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));
            fail(services, 1);
            clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));

            assertThat(send(services, away))
                    .isInstanceOfSatisfying(
                            PushOutcome.Later.class,
                            later -> assertThat(later.pause()).isPositive());
            assertThat(away.received()).hasSize(SampleBreakers.LEAST_CALLS + 1);
        });
    }

    /** A browser that is gone, or a message that is refused, is no fault of the push service. */
    @Test
    void keepsSendingToAPushServiceThatRefuses() {
        withServices(services -> {
            for (int message = 0; message < 10; message++) {
                away.answersNext(message % 2 == 0 ? 410 : 400);
                send(services, away);
            }

            assertThat(send(services, away)).isInstanceOf(PushOutcome.Taken.class);
        });
    }

    private void fail(PushServices services, int times) {
        for (int message = 0; message < times; message++) {
            away.answersNext(503);
            assertThat(send(services, away))
                    .isEqualTo(new PushOutcome.Later("the push service answers 503", Duration.ofSeconds(1)));
        }
    }

    private PushOutcome send(PushServices services, StandInPushService to) {
        Device device = new Device(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PushAddress.Browser(to.endpoint("browser"), browser.keys()),
                "A browser",
                clock.instant());
        return services.send(device, SampleMessage.make());
    }

    private void withServices(Consumer<PushServices> test) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(OutgoingAutoConfiguration.class))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withPropertyValues("fitconnect.outgoing.allowed-hosts=127.0.0.1")
                .run(started -> test.accept(new PushServices(
                        started.getBean(OutgoingClient.class),
                        new SenderIdentity(IDENTITY, clock),
                        SampleBreakers.of(clock, started.getBean(MeterRegistry.class)))));
    }
}
