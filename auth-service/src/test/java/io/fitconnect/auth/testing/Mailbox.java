package io.fitconnect.auth.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The mail server of the tests, and what arrived there. */
@Configuration(proxyBeanMethods = false)
public class Mailbox {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @Bean
    static DynamicPropertyRegistrar mailServer() {
        return settings ->
                settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    /** The newest mail to an address, as soon as there are so many. */
    public static Letter await(String to, int count) {
        Awaitility.with()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .await()
                .until(() -> list(to).size() >= count);
        List<Letter> letters = list(to);
        return letters.get(letters.size() - 1);
    }

    /** The only mail to an address. */
    public static Letter await(String to) {
        return await(to, 1);
    }

    /**
     * The newest mail to an address whose subject has these words, as soon as there is one. Mails that are sent one soon after another
     * may arrive in any order, so that the newest of all need not be the one meant.
     */
    public static Letter await(String to, String subject) {
        Awaitility.with()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .await()
                .until(() -> find(to, subject).isPresent());
        return find(to, subject).orElseThrow();
    }

    private static Optional<Letter> find(String to, String subject) {
        return list(to).stream()
                .filter(letter -> letter.subject().contains(subject))
                .reduce((earlier, later) -> later);
    }

    public static List<Letter> list(String to) {
        @Nullable
        GreenMailUser reader = SERVER.getUserManager().getUserByEmail(to.strip().toLowerCase(Locale.ROOT));
        return reader == null ? List.of() : inboxOf(reader);
    }

    /** The inbox of one reader: all mails of a run are thousands. */
    private static List<Letter> inboxOf(GreenMailUser reader) {
        try {
            MailFolder inbox = SERVER.getManagers().getImapHostManager().getInbox(reader);
            List<StoredMessage> arrived = new ArrayList<>(inbox.getMessages()); // more arrive meanwhile
            return arrived.stream()
                    .map(StoredMessage::getMimeMessage)
                    .map(Letter::of)
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail as its reader sees it. */
    public record Letter(String subject, String text) {

        private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6,8})$");
        private static final Pattern LINK = Pattern.compile("http://\\S+");

        static Letter of(MimeMessage message) {
            try {
                return new Letter(message.getSubject(), text(message).replace("\r\n", "\n"));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public String code() {
            return found(CODE).replaceAll("\\D", "");
        }

        public String link() {
            return found(LINK);
        }

        private String found(Pattern pattern) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No " + pattern + " in the mail:\n" + text);
            }
            return matcher.group();
        }

        private static String text(Part part) throws MessagingException, IOException {
            Object content = part.getContent();
            while (content instanceof Multipart several) {
                content = several.getBodyPart(0).getContent();
            }
            return content.toString();
        }
    }
}
