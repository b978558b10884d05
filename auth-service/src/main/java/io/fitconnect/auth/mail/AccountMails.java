package io.fitconnect.auth.mail;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.platform.mail.Mail;
import io.fitconnect.platform.mail.Mails;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Writes the mails about an account and schedules them within the caller's transaction. A text stands in the messages as
 * {@code mail.<kind>.subject} and {@code mail.<kind>.text}, paragraphs separated by a blank line; it has the arguments that its
 * kind gives, and {@code %link%} where the link goes.
 */
@Component
public class AccountMails {

    private static final Pattern CODE = Pattern.compile("\\d{6,8}");
    private static final String CODE_STYLE = "margin:0 0 16px;font-size:28px;font-weight:700;letter-spacing:4px";
    private static final String TEXT_STYLE = "margin:0 0 16px";
    private static final String LINK = "%link%";

    private final Mails mails;
    private final MessageSource texts;
    private final SecuritySettings security;

    AccountMails(Mails mails, MessageSource texts, SecuritySettings security) {
        this.mails = mails;
        this.texts = texts;
        this.security = security;
    }

    /**
     * Schedules a mail; one of the same key that still waits is replaced.
     *
     * @param link      path and parameters of the page that the mail leads to
     * @param arguments of the text, in their order
     */
    public void send(
            String key,
            String kind,
            EmailAddress to,
            Locale language,
            Instant expiresAt,
            Link link,
            Object... arguments) {
        String subject = texts.getMessage("mail." + kind + ".subject", arguments, language);
        String text = texts.getMessage("mail." + kind + ".text", arguments, language)
                + "\n\n"
                + texts.getMessage("mail.closing", null, language);
        String address = link.under(security.issuer());
        mails.send(
                kind + ":" + key,
                new Mail(
                        kind,
                        to.value(),
                        subject,
                        text.replace(LINK, address),
                        html(subject, text, address, language),
                        language,
                        expiresAt));
    }

    /** The text with its paragraphs and the link as an anchor, and nothing to load. */
    private static String html(String title, String text, String address, Locale language) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : text.split("\n\n", -1)) {
            String escaped = HtmlUtils.htmlEscape(paragraph, "UTF-8").replace("\n", "<br>");
            String anchor = "<a href=\"%1$s\" style=\"color:#075c45;font-weight:600\">%1$s</a>"
                    .formatted(HtmlUtils.htmlEscape(address, "UTF-8"));
            body.append("<p style=\"")
                    .append(CODE.matcher(paragraph).matches() ? CODE_STYLE : TEXT_STYLE)
                    .append("\">")
                    .append(escaped.replace(LINK, anchor))
                    .append("</p>");
        }
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>\
                <body style="margin:0;padding:24px;background:#f3f6f4;color:#16211d;font:16px/1.5 system-ui,sans-serif">\
                <div style="max-width:480px;margin:0 auto;padding:32px;background:#ffffff;border-radius:16px">\
                <p style="margin:0 0 24px;font-size:20px;font-weight:700">FitConnect</p>%s</div></body></html>""".formatted(language.toLanguageTag(), HtmlUtils.htmlEscape(title, "UTF-8"), body);
    }

    /** Where a mail leads to. */
    public record Link(String path, Map<String, String> parameters) {

        public static Link to(String path) {
            return new Link(path, Map.of());
        }

        String under(String issuer) {
            UriComponentsBuilder address =
                    UriComponentsBuilder.fromUriString(issuer).path(path);
            parameters.forEach((name, value) -> address.queryParam(name, value));
            return address.encode().toUriString();
        }
    }
}
