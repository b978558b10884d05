package io.fitconnect.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /} lists the mails, {@code GET /mails/ID} shows one, {@code GET /mails/ID/html} its HTML as it was sent,
 * {@code GET /mails?to=ADDRESS} answers JSON, the newest first. Answers only to names of this machine, so that a page of another
 * site cannot read links by a name that it lets point here.
 */
final class MailPages implements HttpHandler {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");
    private static final Pattern ONE = Pattern.compile("/mails/(\\d{1,18})(/html)?");
    private static final String CSP = "Content-Security-Policy";
    private static final String NEW_TAB = "<base target=_blank>";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'";
    private static final String SANDBOX = POLICY + "; sandbox allow-popups";

    private final Mailbox mailbox;
    private final MailHtml html = new MailHtml();
    private final JsonMapper json = JsonMapper.builder().build();

    MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            if (!HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
                answer(exchange, 421, "text/plain", "Open this page by the name localhost.");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 405, "text/plain", "Only GET.");
            } else {
                get(exchange, exchange.getRequestURI());
            }
        }
    }

    private void get(HttpExchange exchange, URI address) throws IOException {
        Matcher one = ONE.matcher(address.getPath());
        if (address.getPath().equals("/")) {
            answer(exchange, 200, HTML, html.list(mailbox.list(Optional.empty())));
        } else if (address.getPath().equals("/mails")) {
            answer(exchange, 200, "application/json", json.writeValueAsString(mailbox.list(recipient(address))));
        } else if (one.matches()) {
            Optional<CaughtMail> mail = mailbox.find(Long.parseLong(one.group(1)));
            boolean asSent = one.group(2) != null;
            Optional<String> page = asSent ? mail.map(CaughtMail::html).map(NEW_TAB::concat) : mail.map(html::one);
            exchange.getResponseHeaders().set(CSP, asSent ? SANDBOX : POLICY);
            answer(exchange, page.isPresent() ? 200 : 404, HTML, page.orElse("No such mail."));
        } else {
            answer(exchange, 404, "text/plain", "Nothing here.");
        }
    }

    private static Optional<String> recipient(URI address) {
        return Optional.ofNullable(address.getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().computeIfAbsent(CSP, name -> List.of(POLICY));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
