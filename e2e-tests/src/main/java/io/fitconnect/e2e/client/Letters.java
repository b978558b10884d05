package io.fitconnect.e2e.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** The code of the newest mail to an address. */
    String awaitCode(String to) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = catcher.send(catcher.request("/mails?" + FormBody.encode(Map.of("to", to)))
                            .GET()
                            .build())
                    .expect(200);
            for (JsonNode mail : answer.json()) {
                var code = CODE.matcher(mail.path("text").asString());
                if (code.find()) {
                    return code.group(1);
                }
            }
            if (Instant.now().isAfter(deadline)) {
                throw new UnexpectedAnswer(answer, "a mail with a code");
            }
            pause();
        }
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
