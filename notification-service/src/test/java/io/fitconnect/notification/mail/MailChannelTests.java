package io.fitconnect.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.notification.breaker.SampleBreakers;
import io.fitconnect.notification.delivery.ChannelAway;
import io.fitconnect.notification.delivery.DeliveryRejected;
import io.fitconnect.platform.mail.MailSettings;
import io.fitconnect.platform.mail.SmtpServer;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.ScriptedSmtp;
import io.fitconnect.platform.token.SecuritySettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailChannelTests {

    private static final UUID ATHLETE = UUID.randomUUID();

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final Breakers breakers = SampleBreakers.of(clock, new SimpleMeterRegistry());

    @Test
    void marksAnAddressThatTheServerRefusesAndLeavesItAloneForAMonth() throws IOException {
        contacts.keep(ATHLETE, "gone@example.org", true, Locale.ENGLISH, 1);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("RCPT", "550 no such mailbox"))) {
            assertThatExceptionOfType(DeliveryRejected.class)
                    .isThrownBy(() -> channel(server.port()).deliver(SampleDelivery.to(ATHLETE, true)));
        }

        assertThat(state()).isEqualTo(ContactState.FAILING);
        assertThatExceptionOfType(DeliveryRejected.class)
                .as("without asking a server, of which there is none")
                .isThrownBy(() -> channel(1).deliver(SampleDelivery.to(ATHLETE, true)));
        clock.advance(Contact.LEFT_ALONE.plusSeconds(1));
        assertThat(state()).isEqualTo(ContactState.WORKING);
    }

    @Test
    void writesToNoUnconfirmedAddress() {
        contacts.keep(ATHLETE, "new@example.org", false, Locale.ENGLISH, 1);

        assertThatExceptionOfType(DeliveryRejected.class)
                .isThrownBy(() -> channel(1).deliver(SampleDelivery.to(ATHLETE, true)));
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 451 greylisted", "MAIL, 421 busy"})
    void waitsForAServerThatAsksToComeLater(String command, String reply) throws IOException {
        contacts.keep(ATHLETE, "mira@example.org", true, Locale.ENGLISH, 1);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(command, reply))) {
            assertThatExceptionOfType(ChannelAway.class)
                    .isThrownBy(() -> channel(server.port()).deliver(SampleDelivery.to(ATHLETE, true)));
        }
        assertThat(state()).isEqualTo(ContactState.WORKING);
    }

    @Test
    void doesNotBlameTheAddressForAMailThatIsRefused() throws IOException {
        contacts.keep(ATHLETE, "mira@example.org", true, Locale.ENGLISH, 1);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("DATA", "554 looks like spam"))) {
            assertThatExceptionOfType(DeliveryRejected.class)
                    .isThrownBy(() -> channel(server.port()).deliver(SampleDelivery.to(ATHLETE, true)));
        }
        assertThat(state()).isEqualTo(ContactState.WORKING);
    }

    @Test
    void asksAServerThatFailedNoMoreUntilATrialSucceeds() throws IOException {
        contacts.keep(ATHLETE, "mira@example.org", true, Locale.ENGLISH, 1);
        MailChannel away = channel(1);
        for (int mail = 0; mail < SampleBreakers.LEAST_CALLS; mail++) {
            assertThat(away.findPause()).isEmpty();
            assertThatExceptionOfType(ChannelAway.class)
                    .isThrownBy(() -> away.deliver(SampleDelivery.to(ATHLETE, true)))
                    .satisfies(failed -> assertThat(failed.pause()).isEmpty());
        }
        try (ScriptedSmtp back = new ScriptedSmtp(Map.of())) {
            MailChannel channel = channel(back.port());
            assertThat(channel.findPause()).isPresent();
            assertThatExceptionOfType(ChannelAway.class)
                    .isThrownBy(() -> channel.deliver(SampleDelivery.to(ATHLETE, true)))
                    .satisfies(refused -> assertThat(refused.pause()).isPresent());
            clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));
            channel.deliver(SampleDelivery.to(ATHLETE, true));
            channel.deliver(SampleDelivery.to(ATHLETE, true));
        }
        assertThat(breakers.listOpen()).containsEntry("mail", List.of());
    }

    private ContactState state() {
        return contacts.find(ATHLETE).orElseThrow().state(clock.instant());
    }

    private MailChannel channel(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        MailSettings settings = new MailSettings("no-reply@example.org", "FitConnect", 1, Duration.ofSeconds(1));
        Sealer sealer =
                new Sealer(new SealingSettings("a", Map.of("a", "a key of the test that is long enough for it")));
        return new MailChannel(
                contacts,
                new GuardedSmtpServer(new SmtpServer(sender, settings, clock), breakers),
                new UnsubscribeLinks(sealer),
                new SecuritySettings(
                        "https://fit.example", URI.create("https://fit.example/keys"), "api", Duration.ZERO),
                clock);
    }
}
