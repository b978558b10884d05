package io.fitconnect.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.delivery.Delivery;
import io.fitconnect.platform.mail.Mail;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationMailTests {

    private static final UUID ATHLETE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void saysTheSameAsTextAndAsHtmlInTheLanguageOfTheAccount() {
        Delivery delivery = SampleDelivery.to(ATHLETE, true);
        Mail mail = mail(delivery, "mira@example.org", Optional.of("https://fit.example/end?a=1&b=2"));

        assertThat(mail.subject()).isEqualTo("Письма от FitConnect");
        assertThat(mail.text())
                .contains("Вы получили это письмо", "https://fit.example/end?a=1&b=2")
                .contains("https://fit.example/app/notifications?notification="
                        + delivery.id().value());
        assertThat(mail.html())
                .contains("lang=\"ru\"", "Вы получили это письмо", "https://fit.example/end?a=1&amp;b=2")
                .doesNotContain("<img", "<script", "src=");
    }

    @Test
    void offersNoEndOfWhatCannotBeMuted() {
        Mail mail = mail(SampleDelivery.to(ATHLETE, false), "mira@example.org", Optional.empty());

        assertThat(mail.text()).doesNotContain("Больше не присылать");
        assertThat(mail.html()).doesNotContain("Больше не присылать");
    }

    @Test
    void writesTheDomainOfAnAddressInAscii() {
        assertThat(mail(SampleDelivery.to(ATHLETE, true), "мира@почта.рф", Optional.empty())
                        .to())
                .isEqualTo("мира@xn--80a1acny.xn--p1ai");
    }

    @Test
    void escapesWhatPeopleTyped() {
        assertThat(Html.escape("<b>\"Tom's\" & co</b>")).isEqualTo("&lt;b&gt;&quot;Tom&#39;s&quot; &amp; co&lt;/b&gt;");
    }

    private static Mail mail(Delivery delivery, String email, Optional<String> end) {
        Contact contact = new Contact(ATHLETE, email, true, Locale.forLanguageTag("ru"), null);
        return new NotificationMail(delivery, contact, "https://fit.example", end).write(NOW);
    }
}
