package io.fitconnect.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.test.ScriptedSmtp;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpServerTests {

    private static final Mail MAIL = new Mail(
            "greeting",
            "ada@example.org",
            "Hello",
            "Hello",
            null,
            Locale.ENGLISH,
            Instant.parse("2026-01-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such mailbox, NO_SUCH_ADDRESS",
        "RCPT, 553 not an address, NO_SUCH_ADDRESS",
        "DATA, 554 not accepted, REJECTED",
        ". , 552 too big, REJECTED"
    })
    void takesAPermanentReplyForTheEnd(String command, String reply, SmtpAnswer answer) throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of(command.strip(), reply))) {
            assertThat(server(smtp.port()).deliver(MAIL, "one", Map.of())).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 busy",
        "GREETING, 554 no service for you",
        "RCPT, 450 mailbox busy",
        "RCPT, 451 greylisted",
        "DATA, 451 try later",
        "MAIL, 451 try later",
        ". , 452 no space"
    })
    void takesEverythingElseForAServerThatIsAway(String command, String reply) throws IOException {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of(command.strip(), reply))) {
            assertThatExceptionOfType(MailServerAway.class)
                    .isThrownBy(() -> server(smtp.port()).deliver(MAIL, "one", Map.of()))
                    .withMessageNotContaining("ada@example.org");
        }
    }

    @Test
    void doesNotWaitForASilentServer() throws IOException {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of("RCPT", ScriptedSmtp.SILENCE))) {
            assertThatExceptionOfType(MailServerAway.class)
                    .isThrownBy(() -> server(smtp.port()).deliver(MAIL, "one", Map.of()));
        }
    }

    @Test
    void keepsTheMessageIdOfAMailThatIsTriedAgain() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of())) {
            SmtpServer server = server(smtp.port());
            assertThat(server.deliver(MAIL, "one", Map.of())).isEqualTo(SmtpAnswer.ACCEPTED);
            assertThat(server.deliver(MAIL, "one", Map.of())).isEqualTo(SmtpAnswer.ACCEPTED);
            assertThat(server.deliver(MAIL, "two", Map.of())).isEqualTo(SmtpAnswer.ACCEPTED);

            assertThat(smtp.messageIds()).hasSize(3);
            assertThat(smtp.messageIds().get(0)).isEqualTo(smtp.messageIds().get(1));
            assertThat(smtp.messageIds().get(2)).isNotEqualTo(smtp.messageIds().get(0));
        }
    }

    private static SmtpServer server(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "500");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        return new SmtpServer(
                sender,
                new MailSettings("no-reply@example.org", "FitConnect", 1, Duration.ofSeconds(1)),
                Clock.systemUTC());
    }
}
