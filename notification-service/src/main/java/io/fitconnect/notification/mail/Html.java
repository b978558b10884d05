package io.fitconnect.notification.mail;

import java.util.Locale;

/** The little HTML that mails and the page behind their links need; every text goes through {@link #escape}. */
public final class Html {

    private Html() {}

    public static String page(Locale language, String title, String content) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title></head>
                <body style="margin:0 auto;max-width:560px;padding:24px;font-family:system-ui,sans-serif;line-height:1.5">%s</body></html>
                """.formatted(language.toLanguageTag(), escape(title), content);
    }

    public static String link(String address, String text) {
        return "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>";
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
