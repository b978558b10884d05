package io.fitconnect.notification.live.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.Signal;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a stream carries as server-sent events, as the HTML standard has them. */
final class EventText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventText() {}

    /** The beginning: a comment, so that nobody on the way waits for a first byte, and the place from which the client resumes. */
    static ByteBuf opening(Position upTo, Duration reconnect) {
        return block(": open", "retry: " + reconnect.toMillis(), "id: " + upTo);
    }

    /** A beginning that leaves the client's place as it is, until it has what it missed. */
    static ByteBuf openingBeforeMissed(Duration reconnect) {
        return block(": open", "retry: " + reconnect.toMillis());
    }

    static ByteBuf signal(Signal signal) {
        String data = JSON.writeValueAsString(new SignalBody(signal.kind(), signal.reference()));
        return block("event: " + signal.kind(), "id: " + signal.position(), "data: " + data);
    }

    /** The client missed something: it looks at everything again. */
    static ByteBuf reset(Position upTo) {
        return block("event: reset", "id: " + upTo, "data: " + JSON.writeValueAsString(new SignalBody("reset", null)));
    }

    /** A comment with the place from which the client resumes, so that an idle client's id does not grow old. */
    static ByteBuf beat(Position upTo) {
        return block(":", "id: " + upTo);
    }

    /** The end: how long to stay away. */
    static ByteBuf farewell(Duration away) {
        return block("retry: " + away.toMillis());
    }

    private static ByteBuf block(String... lines) {
        return Unpooled.wrappedBuffer((String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignalBody(String kind, @Nullable String reference) {}
}
