package io.fitconnect.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what arrived. */
final class MailReader {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final Session session = Session.getInstance(new Properties());

    CaughtMail read(long id, Instant receivedAt, String from, String to, byte[] content) {
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(content));
            String text = find(message, "text/plain").orElse("");
            return new CaughtMail(
                    id,
                    receivedAt,
                    from,
                    to,
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    message.getMessageID(),
                    text,
                    find(message, "text/html").orElse(null),
                    links(text));
        } catch (MessagingException | IOException e) {
            return new CaughtMail(id, receivedAt, from, to, "(cannot be read)", null, e.toString(), null, List.of());
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart several) {
            for (int at = 0; at < several.getCount(); at++) {
                BodyPart body = several.getBodyPart(at);
                Optional<String> found = find(body, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }
}
