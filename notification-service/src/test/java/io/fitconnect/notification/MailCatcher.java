package io.fitconnect.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The mail server of the tests, and what arrived there. */
@Configuration(proxyBeanMethods = false)
public class MailCatcher {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @Bean
    static DynamicPropertyRegistrar mailServer() {
        return settings ->
                settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    /** Waits for the first mail to an address. */
    public static MimeMessage await(String to) {
        return Objects.requireNonNull(Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> list(to), found -> !found.isEmpty())
                .get(0));
    }

    public static List<MimeMessage> list(String to) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, to))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String to) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).anyMatch(to::equals);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
