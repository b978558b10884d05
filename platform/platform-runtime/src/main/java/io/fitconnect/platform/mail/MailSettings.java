package io.fitconnect.platform.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves. The server is that of {@code spring.mail.*}.
 *
 * @param from        the sender's address; its domain is that of message ids
 * @param fromName    the sender's name
 * @param parallelism deliveries at once in one process, 1 to 16
 * @param pause       between two tries while the server is away or asks to come later
 */
@Validated
@ConfigurationProperties("fitconnect.mail")
public record MailSettings(
        @DefaultValue("no-reply@fitconnect.example") @NotBlank
        String from,

        @DefaultValue("FitConnect") @NotBlank String fromName,
        @DefaultValue("4") @Min(1) @Max(16) int parallelism,
        @DefaultValue("10s") Duration pause) {

    public MailSettings {
        if (from.indexOf('@') < 1) {
            throw new IllegalArgumentException("fitconnect.mail.from is an address");
        }
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("fitconnect.mail.pause is positive");
        }
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
