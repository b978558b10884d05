package io.fitconnect.platform.test.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Answers in the ways that a service may, right or wrong by the id that is asked for. */
@RestController
class KiteController {

    static final String ID = "0190a6b0-0000-7000-8000-000000000001";

    private final CompletableFuture<SseEmitter> stream = new CompletableFuture<>();

    /** The stream that a test has opened. */
    SseEmitter stream() {
        return stream.join();
    }

    @GetMapping("/api/v1/kites/{id}")
    Object kite(@PathVariable String id) {
        return switch (id) {
            case "undocumented-member" -> Map.of("id", ID, "colour", "red");
            case "undocumented-status" -> ResponseEntity.accepted().build();
            case "empty" -> ResponseEntity.ok().build();
            case "deferred" -> (Callable<Object>) () -> Map.of("id", ID, "colour", "deferred");
            case "failed" -> throw new IllegalStateException("A kite fell");
            default -> Map.of("id", ID);
        };
    }

    @GetMapping("/api/v1/kites/streamed")
    ResponseEntity<StreamingResponseBody> streamed() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(out -> out.write("{\"id\":1}".getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/api/v1/kites/{id}/picture")
    void picture(@PathVariable String id, HttpServletResponse response) throws IOException {
        if (id.equals("broken-off")) {
            response.setContentType(MediaType.IMAGE_PNG_VALUE);
            response.getOutputStream().write(1);
            response.flushBuffer();
            throw new IllegalStateException("A kite fell");
        }
        if (id.equals("refused")) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().print("a kite");
        }
    }

    @GetMapping(path = "/api/v1/kites/{id}/notes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter undocumentedStream() throws IOException {
        var emitter = new SseEmitter(0L);
        emitter.send("note");
        emitter.complete();
        return emitter;
    }

    @GetMapping(path = "/api/v1/flights", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter flights() throws IOException {
        var emitter = new SseEmitter(0L);
        emitter.send("first");
        stream.complete(emitter);
        return emitter;
    }

    @PostMapping("/api/v1/kites")
    List<String> post() {
        return List.of();
    }
}
