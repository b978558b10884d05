package io.fitconnect.notification.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryReportTests {

    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example
            To: bounces@fitconnect.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I'm sorry to have to inform you...
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; gone@example.org
            Action: failed
            Status: 5.1.1

            --b
            Content-Type: text/rfc822-headers

            From: FitConnect <no-reply@fitconnect.example>
            List-Unsubscribe:
             <https://fit.example/notifications/unsubscribe/s1.k1.AbC-_d.EfG
             hIj>
            Subject: Almost worn out

            --b--
            """.replace("\n", "\r\n");

    @Test
    void findsTheMailThatCannotBeDelivered() throws Exception {
        DeliveryReport report = DeliveryReport.parse(REPORT);

        assertThat(report.hasFailed()).isTrue();
        assertThat(report.secret()).contains("s1.k1.AbC-_d.EfGhIj");
    }

    @ParameterizedTest
    @CsvSource({"Action: failed, Action: delayed", "Status: 5.1.1, Status: 4.2.2", "multipart/report, multipart/mixed"})
    void takesNothingElseForAFailure(String text, String other) throws Exception {
        assertThat(DeliveryReport.parse(REPORT.replace(text, other)).hasFailed())
                .isFalse();
    }

    @Test
    void findsNoMailInAVacationAnswer() throws Exception {
        DeliveryReport answer = DeliveryReport.parse("From: a@example.org\r\nSubject: Away\r\n\r\nBack in June.\r\n");

        assertThat(answer.hasFailed()).isFalse();
        assertThat(answer.secret()).isEmpty();
    }
}
