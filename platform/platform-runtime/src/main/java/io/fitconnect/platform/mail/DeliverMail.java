package io.fitconnect.platform.mail;

import io.fitconnect.platform.mail.DeliverMail.SealedMail;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.usecase.StoreAway;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Delivers scheduled mail. A server that is away costs a mail no attempt; it is tried until the mail expires. */
final class DeliverMail implements WorkHandler<SealedMail> {

    static final WorkQueue<SealedMail> QUEUE = new WorkQueue<>("mails", SealedMail.class);

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Sealer sealer;
    private final SmtpServer server;
    private final JsonMapper json;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final WorkPolicy policy;

    DeliverMail(
            Sealer sealer,
            SmtpServer server,
            MailSettings settings,
            JsonMapper json,
            MeterRegistry metrics,
            Clock clock) {
        this.sealer = sealer;
        this.server = server;
        this.json = json;
        this.metrics = metrics;
        this.clock = clock;
        Duration longest = settings.pause().compareTo(LONGEST_PAUSE) > 0 ? settings.pause() : LONGEST_PAUSE;
        this.policy = WorkPolicy.STANDARD
                .withParallelism(settings.parallelism())
                .withLease(Duration.ofMinutes(1))
                .withBackOff(settings.pause(), longest);
    }

    static String context(String key) {
        return "mail:" + key;
    }

    @Override
    public WorkQueue<SealedMail> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return policy;
    }

    @Override
    public void handle(WorkLease<SealedMail> lease) throws BrokenSeal, MailServerAway {
        Mail mail = json.readValue(sealer.open(lease.payload().sealed(), context(lease.key())), Mail.class);
        if (!clock.instant().isBefore(mail.expiresAt())) {
            LOG.warn("A mail expired before it could be delivered: {}", lease.key());
            count(mail, "expired");
            return;
        }
        try {
            boolean isAccepted = server.deliver(mail, lease.payload().sealed(), Map.of()) == SmtpAnswer.ACCEPTED;
            count(mail, isAccepted ? "accepted" : "rejected");
        } catch (MailServerAway away) {
            count(mail, "postponed");
            throw away;
        }
    }

    @Override
    public boolean isTransient(Throwable failure) {
        return failure instanceof MailServerAway || StoreAway.isOne(failure);
    }

    private void count(Mail mail, String outcome) {
        Counter.builder("mail.deliveries")
                .description("Mails by what the mail server answered; postponed ones are tried again")
                .tag("kind", mail.kind())
                .tag("outcome", outcome)
                .register(metrics)
                .increment();
    }

    /** A mail as it stands in the table: sealed for its key. */
    record SealedMail(String sealed) {}
}
