package io.fitconnect.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The HTML around a page's content. Every text is escaped here; nothing in it is script or style. */
public final class PageFrame {

    /** The content security policy of a page. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String FRAME = read();

    private PageFrame() {}

    /**
     * Renders a page.
     *
     * @param title   of the page, as plain text
     * @param content as HTML, whose texts are escaped already
     */
    public static String render(String title, String content, Locale language) {
        return FRAME.replace("{{language}}", language.toLanguageTag())
                .replace("{{brand}}", text(FrameText.BRAND, language))
                .replace("{{motto}}", text(FrameText.MOTTO, language))
                .replace("{{about}}", text(FrameText.ABOUT, language))
                .replace("{{help}}", text(FrameText.HELP, language))
                .replace("{{terms}}", text(FrameText.TERMS, language))
                .replace("{{privacy}}", text(FrameText.PRIVACY, language))
                .replace("{{content}}", content)
                .replace("{{title}}", escape(title));
    }

    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String text(FrameText key, Locale language) {
        return escape(key.message().in(language));
    }

    private static String read() {
        try (InputStream in = new ClassPathResource("app/page.html").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The frame of the gateway's pages is not on the class path", failure);
        }
    }
}
