package io.fitconnect.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The catcher's pages. */
final class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"&]+(?:&amp;[^\\s<>\"&]+)*");
    private static final String STYLE = """
            :root{color-scheme:light dark;background:Canvas;color:CanvasText;font:16px/1.5 system-ui,sans-serif}
            body{margin:0 auto;max-width:56rem;padding:1.5rem 1rem}
            h1,td{overflow-wrap:anywhere}td:first-child{white-space:nowrap}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #8884}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#8881;padding:1rem;border-radius:.5rem}
            iframe{width:100%;height:60vh;border:1px solid #8884;border-radius:.5rem;background:#fff}
            """;

    String list(List<CaughtMail> mails) {
        StringBuilder rows = new StringBuilder();
        for (CaughtMail mail : mails) {
            rows.append("<tr><td>%s<td>%s<td><a href=\"/mails/%d\">%s</a>"
                    .formatted(TIME.format(mail.receivedAt()), escape(mail.to()), mail.id(), escape(mail.subject())));
        }
        String table = mails.isEmpty()
                ? "<p>No mail yet. Every mail of this platform ends here; none leaves this machine."
                : "<table><thead><tr><th scope=col>Time<th scope=col>To<th scope=col>Subject<tbody>" + rows
                        + "</table>";
        return page("Mail of this machine", table);
    }

    String one(CaughtMail mail) {
        String html = mail.html() == null
                ? ""
                : "<h2>As HTML</h2><iframe title=\"As HTML\" sandbox=\"allow-popups\" src=\"/mails/%d/html\"></iframe>"
                        .formatted(mail.id());
        return page(
                mail.subject(),
                "<p><a href=\"/\">All mails</a><p>To %s, %s<pre>%s</pre>%s"
                        .formatted(
                                escape(mail.to()), TIME.format(mail.receivedAt()), linked(escape(mail.text())), html));
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">"
                + "<title>%s</title><style>%s</style><h1>%s</h1>%s"
                        .formatted(escape(title), STYLE, escape(title), body);
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll(link -> {
            String address = Matcher.quoteReplacement(link.group());
            return "<a href=\"%s\" target=_blank rel=\"noopener noreferrer\">%s</a>".formatted(address, address);
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
