package io.fitconnect.gamification.flag;

import io.fitconnect.platform.seal.ContextKey;
import io.fitconnect.platform.seal.ContextKeys;
import java.nio.ByteBuffer;
import java.util.function.LongUnaryOperator;
import org.springframework.stereotype.Component;

/** Digests points of tracks with a key of this service, so that what is kept leads to no place. */
@Component
public class TrackKey implements LongUnaryOperator {

    private final ContextKey key;

    TrackKey(ContextKeys keys) {
        this.key = keys.get("track-sketch");
    }

    @Override
    public long applyAsLong(long cell) {
        byte[] message = ByteBuffer.allocate(Long.BYTES).putLong(cell).array();
        return ByteBuffer.wrap(key.sign(message)).getLong();
    }
}
