package io.fitconnect.platform.mail;

import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import tools.jackson.databind.json.JsonMapper;

/** Mail, in a service that names its server in {@code spring.mail.host}. */
@AutoConfiguration(
        before = WorkAutoConfiguration.class,
        afterName = "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration")
@ConditionalOnClass(JavaMailSender.class)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailSettings.class)
public class MailAutoConfiguration {

    @Bean
    Mails mails(DueWork work, Sealer sealer, JsonMapper json, Clock clock) {
        return new Mails(work, sealer, json, clock);
    }

    @Bean
    SmtpServer smtpServer(JavaMailSender sender, MailSettings settings, Clock clock) {
        return new SmtpServer(sender, settings, clock);
    }

    @Bean
    DeliverMail deliverMail(
            Sealer sealer,
            SmtpServer server,
            MailSettings settings,
            JsonMapper json,
            MeterRegistry metrics,
            Clock clock) {
        return new DeliverMail(sealer, server, settings, json, metrics, clock);
    }
}
