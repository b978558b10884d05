package io.fitconnect.integration.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends long answers. What fails before the client has got anything is thrown as it is, for a problem to be answered. */
@Component
public class LongAnswers {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(LongAnswers.class);

    private final LargeReads largeReads;
    private final AnswerSpool spool;
    private final LeastPace pace;

    public LongAnswers(AnswerSettings settings, Clock clock) {
        this.largeReads = new LargeReads(settings.largeReads(), TIMEOUT);
        this.spool = new AnswerSpool(
                Path.of(System.getProperty("java.io.tmpdir")), settings.spool().toBytes());
        this.pace = new LeastPace(settings.leastBytesPerPeriod(), settings.pacePeriod(), clock);
    }

    /**
     * Makes the whole answer before its client gets any of it.
     *
     * @param content gets a stream that need not be closed
     */
    public void send(Consumer<OutputStream> content, Client client) throws IOException {
        try (SpooledAnswer answer = largeReads.run(() -> spool.spool(content))) {
            send(answer.content(), answer.bytes(), client);
        }
    }

    /** Sends what is kept elsewhere. */
    public void send(InputStream content, long bytes, Client client) throws IOException {
        OutputStream output = client.open(bytes);
        try {
            pace.send(content, output);
        } catch (LeastPace.TooSlow slow) {
            LOG.info("A long answer was broken off: {}", slow.getMessage());
            throw new AnswerBrokenOff(slow);
        } catch (IOException gone) {
            throw client.hasBegun() ? new AnswerBrokenOff(gone) : gone;
        }
    }

    /** The one that gets the answer. */
    public interface Client {

        /** Describes an answer of so many bytes, and takes it. */
        OutputStream open(long bytes) throws IOException;

        /** Whether it is too late for a problem. */
        boolean hasBegun();
    }
}
