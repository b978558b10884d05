package io.fitconnect.e2e.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The mail that a local platform caught. */
public final class Letters {

    /** Between the ports of the gateway and the catcher's page: the ports of a local platform are shifted as a whole. */
    private static final int DISTANCE = 18_025 - 8_080;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6,8})\\s*$");

    private final Http catcher;

    private Letters(Http catcher) {
        this.catcher = catcher;
    }

    static Letters of(URI gateway) {
        return new Letters(Http.to(URI.create("http://localhost:" + (gateway.getPort() + DISTANCE))));
    }

    /** How many mails an address has; a code that is asked for after it stands in a newer one. */
    int count(String to) {
        return mailsTo(to).json().size();
    }

    /** The code of the newest mail to an address that already had so many. */
    String awaitCode(String to, int before) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = mailsTo(to);
            var code = newest(answer.json(), before).flatMap(Letters::codes).findFirst();
            if (code.isPresent()) {
                return code.get();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new UnexpectedAnswer(answer, "a mail with a code");
            }
            pause();
        }
    }

    private Answer mailsTo(String address) {
        return catcher.send(catcher.request("/mails?" + FormBody.encode(Map.of("to", address)))
                        .GET()
                        .build())
                .expect(200);
    }

    private static Stream<JsonNode> newest(JsonNode mails, int before) {
        return IntStream.range(0, mails.size() - before).mapToObj(mails::get);
    }

    private static Stream<String> codes(JsonNode mail) {
        return CODE.matcher(mail.path("text").asString()).results().map(match -> match.group(1));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
