package io.fitconnect.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.SampleMail;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealStores
class MailsIntegrationTests {

    @Autowired
    Mails mails;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MeterRegistry metrics;

    private final String key = "greeting:" + Ids.next();
    private final String address = key.substring(key.length() - 12) + "@example.org";

    @Test
    void deliversOnceWhatWasCommitted() throws MessagingException {
        send(mail("Привет, Ада 🏃", Duration.ofHours(1)));

        await().untilAsserted(() -> assertThat(received()).hasSize(1));
        MimeMessage message = received().get(0);
        assertThat(message.getSubject()).isEqualTo("Привет, Ада 🏃");
        assertThat(message.getFrom()[0]).hasToString("FitConnect <no-reply@fitconnect.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ru");
        assertThat(message.getMessageID()).endsWith("@fitconnect.example>");
        assertThat(GreenMailUtil.getWholeMessage(message)).contains("text/plain", "text/html");
        await().untilAsserted(() -> assertThat(rows()).isZero());
        assertThat(received()).hasSize(1);
    }

    @Test
    void sendsNothingThatWasRolledBackOrCancelled() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    mails.send(key, mail("rolled back", Duration.ofHours(1)));
                    throw new IllegalStateException("rolled back");
                }));
        transactions.run(() -> {
            mails.send(key, mail("cancelled", Duration.ofHours(1)));
            assertThat(mails.cancel(key)).isTrue();
        });
        send(mail("after it", Duration.ofHours(1)));

        await().untilAsserted(() -> assertThat(received()).hasSize(1));
    }

    @Test
    void waitsForAServerThatIsAwayAndKeepsTheMailSealed() {
        SampleMail.server().stop();
        try {
            send(mail("late", Duration.ofHours(1)));
            await().untilAsserted(
                            () -> assertThat(count("postponed")).isGreaterThanOrEqualTo(9)); // more than 8 attempts
            assertThat(jdbc.queryForObject("select payload::text from due_work where id = ?", String.class, key))
                    .doesNotContain(address)
                    .doesNotContain("late");
        } finally {
            SampleMail.server().start();
        }

        await().untilAsserted(() -> assertThat(received()).hasSize(1));
    }

    @Test
    void deliversNothingThatHasExpired() {
        double before = count("expired");

        send(mail("too late", Duration.ofSeconds(-1)));

        await().untilAsserted(() -> assertThat(count("expired")).isEqualTo(before + 1));
        await().untilAsserted(() -> assertThat(rows()).isZero());
        assertThat(received()).isEmpty();
    }

    private void send(Mail mail) {
        transactions.run(() -> mails.send(key, mail));
    }

    private Mail mail(String subject, Duration validity) {
        return new Mail(
                "greeting",
                address,
                subject,
                "Здравствуйте!",
                "<p>Здравствуйте!</p>",
                Locale.forLanguageTag("ru"),
                Instant.now().plus(validity));
    }

    private List<MimeMessage> received() {
        return Stream.of(SampleMail.server().getReceivedMessages())
                .filter(this::isMine)
                .toList();
    }

    private boolean isMine(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() {
        Integer rows = jdbc.queryForObject("select count(*) from due_work where id = ?", Integer.class, key);
        return rows == null ? 0 : rows;
    }

    private double count(String outcome) {
        return metrics.find("mail.deliveries").tag("outcome", outcome).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
