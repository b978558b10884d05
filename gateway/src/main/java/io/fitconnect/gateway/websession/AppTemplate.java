package io.fitconnect.gateway.websession;

import static io.fitconnect.gateway.page.PageFrame.escape;

import io.fitconnect.gateway.page.PageFrame;
import io.fitconnect.platform.message.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page's HTML. Every text is escaped here; nothing in it is script or style. */
final class AppTemplate {

    private static final String ALERT = "      <p class=\"alert\" role=\"alert\">%s</p>%n";
    private static final String SIGNED_IN = """
                  <p class="purpose">%s</p>
                  <form action="/app/sign-out" method="post"><button class="secondary" type="submit">%s</button></form>
            """;
    private static final String SIGNED_OUT = """
                  <p class="purpose">%s</p>
                  <p><a class="button primary" href="/app/sign-in">%s</a></p>
                  <p><a class="button secondary" href="/register">%s</a></p>
            """;
    private static final String PLACES = """
                  <nav aria-label="%s">
                    <ul class="places">
            %s        </ul>
                  </nav>
            """;
    private static final String LINK = "          <li><a href=\"%s\">%s</a></li>%n";

    /** Has the shop sign the person in, though it may have asked before, when the browser was not signed in here. */
    private static final String FROM_APP = "?from=app";

    private final String shop;

    AppTemplate(String shop) {
        this.shop = shop;
    }

    /** The page for a person, or for a visitor who is not signed in. */
    String render(@Nullable WebSession session, @Nullable AppText alert, Locale language) {
        Message title = session == null ? AppText.WELCOME.message() : AppText.HELLO.message("name", session.name());
        String content = session == null ? signedOut(language) : signedIn(language);
        String places = PLACES.formatted(
                text(AppText.PLACES, language), links(session == null ? shop : shop + FROM_APP, language));
        return PageFrame.render(title.in(language), alert(alert, language) + content + places, language);
    }

    private static String alert(@Nullable AppText alert, Locale language) {
        return alert == null ? "" : ALERT.formatted(text(alert, language));
    }

    private static String signedIn(Locale language) {
        return SIGNED_IN.formatted(text(AppText.SIGNED_IN_AS, language), text(AppText.SIGN_OUT, language));
    }

    private static String signedOut(Locale language) {
        return SIGNED_OUT.formatted(
                text(AppText.WELCOME_PURPOSE, language),
                text(AppText.SIGN_IN, language),
                text(AppText.REGISTER, language));
    }

    private static String links(String shop, Locale language) {
        return LINK.formatted("/account", text(AppText.ACCOUNT, language))
                + LINK.formatted(escape(shop), text(AppText.SHOP, language))
                + LINK.formatted("/docs", text(AppText.API, language));
    }

    private static String text(AppText key, Locale language) {
        return escape(key.message().in(language));
    }
}
