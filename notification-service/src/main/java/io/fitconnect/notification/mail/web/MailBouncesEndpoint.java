package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.TakeBounce;
import io.fitconnect.platform.problem.Refusal;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Takes what arrives at the address to which undeliverable mail returns; the mail server hands it over on the management port. */
@Component
@Endpoint(id = "mailbounces")
class MailBouncesEndpoint {

    private final TakeBounce takeBounce;

    MailBouncesEndpoint(TakeBounce takeBounce) {
        this.takeBounce = takeBounce;
    }

    /**
     * Marks the address of a mail that cannot be delivered.
     *
     * @param message a whole mail, with its headers
     * @return what was made of it: {@code taken}, or {@code ignored} for a delay, a vacation answer or a mail that is not ours
     */
    @WriteOperation
    public Map<String, String> take(String message) {
        try {
            DeliveryReport report = DeliveryReport.parse(message);
            if (report.hasFailed() && report.secret().isPresent()) {
                takeBounce.handle(report.secret().get());
                return Map.of("result", "taken");
            }
        } catch (MessagingException | IOException | Refusal notOurs) {
            return Map.of("result", "ignored");
        }
        return Map.of("result", "ignored");
    }
}
