package io.fitconnect.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/**
 * A request whose body fails as soon as more than the limit has passed by, or when it comes too slowly; nothing is
 * held back.
 */
final class CountedRequest extends ServerHttpRequestDecorator {

    private final BodyLimit limit;

    CountedRequest(ServerHttpRequest request, BodyLimit limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        AtomicLong seen = new AtomicLong();
        return super.getBody()
                .<DataBuffer>handle((buffer, sink) -> count(buffer, seen, sink))
                .takeUntilOther(BodyDeadline.missed(getNativeRequest(getDelegate()), limit.rate(), seen::get));
    }

    private void count(DataBuffer buffer, AtomicLong seen, SynchronousSink<DataBuffer> sink) {
        if (seen.addAndGet(buffer.readableByteCount()) > limit.bytes()) {
            DataBufferUtils.release(buffer);
            sink.error(BodyProblems.tooLarge(limit.bytes()));
        } else {
            sink.next(buffer);
        }
    }
}
