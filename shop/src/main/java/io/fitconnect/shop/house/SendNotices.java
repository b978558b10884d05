package io.fitconnect.shop.house;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.shop.order.PlacedOrder;
import io.fitconnect.shop.order.ReadOrder;
import io.fitconnect.shop.transaction.Transactions;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the house what it is to be told, again with growing pauses until it has taken it. Two instances that meet at one notice send it
 * twice, of which nothing follows.
 */
@Component
class SendNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);
    private static final int BATCH = 20;
    private static final int MOST_ATTEMPTS = 100;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final String ALGORITHM = "HmacSHA256";

    private final HouseSettings settings;
    private final Notices notices;
    private final ReadOrder orders;
    private final HouseCalls calls;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    SendNotices(
            HouseSettings settings,
            Notices notices,
            ReadOrder orders,
            HouseCalls calls,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        this.settings = settings;
        this.notices = notices;
        this.orders = orders;
        this.calls = calls;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Returns how many were taken. */
    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    int sendDue() {
        if (!settings.isKnown()) {
            return 0;
        }
        List<Notice> due = transactions.run(() -> notices.listDue(clock.instant(), BATCH));
        return (int) due.stream().filter(this::send).count();
    }

    private boolean send(Notice notice) {
        boolean isTaken = isTaken(notice);
        if (isTaken) {
            transactions.run(() -> notices.remove(notice));
        } else if (notice.attempts() >= MOST_ATTEMPTS) {
            LOG.error("The house was not told of order {}: {}", notice.order(), notice.kind());
            transactions.run(() -> notices.remove(notice));
        } else {
            transactions.run(() -> notices.postpone(notice, clock.instant().plus(pause(notice.attempts()))));
        }
        return isTaken;
    }

    /** An order that names no account any more makes no notice. */
    private boolean isTaken(Notice notice) {
        try {
            if (notice.kind() == NoticeKind.RELEASED) {
                return calls.sendWithToken(
                                HttpRequest.newBuilder(settings.at("/api/v1/coupon-redemptions/" + notice.order()))
                                        .DELETE())
                        .isGood();
            }
            Optional<PlacedOrder> order = orders.handle(notice.order());
            return order.flatMap(PlacedOrder::subject)
                    .map(subject ->
                            post(notice, NoticeDocument.of(notice.kind(), order.get(), subject, clock.instant())))
                    .orElse(true);
        } catch (HouseAway away) {
            LOG.warn("{}", away.getMessage());
            return false;
        }
    }

    private boolean post(Notice notice, NoticeDocument document) {
        byte[] body = json.writeValueAsBytes(document);
        String id = notice.id().toString();
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return calls.send(HttpRequest.newBuilder(settings.at("/shop-webhooks/" + settings.name()))
                        .header("Content-Type", "application/json")
                        .header("webhook-id", id)
                        .header("webhook-timestamp", timestamp)
                        .header("webhook-signature", "v1," + sign(id + "." + timestamp + ".", body))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)))
                .isGood();
    }

    private String sign(String prefix, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.webhookSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** A notice as docs/shop-interface.md describes it. */
    record NoticeDocument(String type, Instant timestamp, OrderDocument data) {

        static NoticeDocument of(NoticeKind kind, PlacedOrder order, String subject, Instant now) {
            return new NoticeDocument(
                    kind == NoticeKind.PAID ? "order.paid" : "order.returned",
                    now,
                    new OrderDocument(
                            order.id().toString(),
                            subject,
                            order.currency(),
                            order.lines().entrySet().stream()
                                    .map(line -> new LineDocument(
                                            line.getKey(),
                                            line.getValue().quantity(),
                                            line.getValue().priceCents(),
                                            line.getValue().chosenSize()))
                                    .toList()));
        }
    }

    /** The order. */
    record OrderDocument(String orderId, String customerId, String currency, List<LineDocument> lines) {}

    /** Pieces of one item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineDocument(
            String productId,
            int quantity,
            long priceCents,
            @Nullable String size) {}
}
