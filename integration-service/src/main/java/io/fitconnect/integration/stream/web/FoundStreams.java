package io.fitconnect.integration.stream.web;

import io.fitconnect.recording.SampleStream;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Streams on their way to a client, each read when its turn comes. The first is read at once, so that a store that is away
 * is known before anything is written.
 */
final class FoundStreams {

    private final @Nullable SampleStream first;
    private final Iterator<SampleStream> others;

    FoundStreams(Stream<SampleStream> streams) {
        others = streams.iterator();
        first = others.hasNext() ? others.next() : null;
    }

    /** Length of every stream. */
    int sampleCount() {
        return first == null ? 0 : first.size();
    }

    /** Hands over each stream; to be called once. */
    void forEach(Consumer<SampleStream> taker) {
        if (first != null) {
            taker.accept(first);
        }
        others.forEachRemaining(taker);
    }
}
