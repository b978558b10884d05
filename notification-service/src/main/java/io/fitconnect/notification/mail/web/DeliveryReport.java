package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.UnsubscribeLinks;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a delivery status notification (RFC 3464) as far as it matters: whether it failed for good, and which mail it is about. */
record DeliveryReport(boolean hasFailed, Optional<String> secret) {

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern PERMANENT = Pattern.compile("(?im)^Status:\\s*5\\.");
    private static final Pattern LINK = Pattern.compile("(?im)^List-Unsubscribe:\\s*<[^>]*"
            + Pattern.quote(UnsubscribeLinks.PATH) + "([^>\\s]+(?:\\s+[^>\\s]+)*)>");

    static DeliveryReport parse(String message) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        StringBuilder status = new StringBuilder();
        StringBuilder original = new StringBuilder();
        if (mail.isMimeType("multipart/report") && mail.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                Part part = parts.getBodyPart(index);
                (part.isMimeType("message/delivery-status") ? status : original).append(textOf(part));
            }
        }
        boolean hasFailed =
                FAILED.matcher(status).find() && PERMANENT.matcher(status).find();
        Matcher link = LINK.matcher(original);
        return new DeliveryReport(
                hasFailed, link.find() ? Optional.of(link.group(1).replaceAll("\\s", "")) : Optional.empty());
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
