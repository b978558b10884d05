package io.fitconnect.shop.house;

import io.fitconnect.shop.house.HouseCalls.Answer;
import io.fitconnect.shop.order.DiscountOrder;
import io.fitconnect.shop.order.OrderState;
import io.fitconnect.shop.order.PlacedOrder;
import io.fitconnect.shop.order.ReadOrder;
import io.fitconnect.shop.transaction.Transactions;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A customer uses a coupon for an order that is not paid yet. The house redeems it first; the key of the request is made of order and code,
 * so that a form that is sent twice, or again after a failure, redeems and discounts once.
 */
@Component
public class UseCoupon {

    private static final int KEY_LENGTH = 32;

    private final HouseSettings settings;
    private final HouseCalls calls;
    private final DiscountOrder discount;
    private final ReadOrder orders;
    private final Notices notices;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    UseCoupon(
            HouseSettings settings,
            HouseCalls calls,
            DiscountOrder discount,
            ReadOrder orders,
            Notices notices,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.discount = discount;
        this.orders = orders;
        this.notices = notices;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Whether coupons can be used for the order: there is a house, and the order is an account's. */
    public boolean isPossible(PlacedOrder order) {
        return settings.isKnown() && order.subject().isPresent();
    }

    /**
     * Uses the code.
     *
     * @return why the house refused it, in the customer's language; empty when it was used
     * @throws HouseAway when the house does not say
     */
    public Optional<String> handle(PlacedOrder order, String code, Locale language) {
        String digest = digest(code);
        Answer answer = calls.sendWithToken(HttpRequest.newBuilder(settings.at("/api/v1/coupon-redemptions"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language.toLanguageTag())
                .header("Idempotency-Key", order.id() + "-" + digest.substring(0, KEY_LENGTH))
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(new Redemption(
                        code,
                        order.id().toString(),
                        order.subject().orElseThrow(),
                        order.itemsCents(),
                        order.currency())))));
        JsonNode said = calls.read(answer);
        if (answer.isGood()) {
            if (!discount.handle(order.id(), digest, said.path("discountCents").asLong(0))) {
                giveBackOfCancelled(order.id());
            }
            return Optional.empty();
        }
        if (answer.status() / 100 == 4) {
            return Optional.of(said.path("detail").asString(said.path("title").asString("")));
        }
        throw new HouseAway("The house answers a coupon with " + answer.status());
    }

    /** The order may have been cancelled while the house redeemed the code for it. */
    private void giveBackOfCancelled(UUID order) {
        transactions.run(() -> orders.handle(order)
                .filter(found -> found.state() == OrderState.CANCELLED)
                .ifPresent(found -> notices.add(order, NoticeKind.RELEASED, clock.instant())));
    }

    private static String digest(String code) {
        try {
            byte[] plain = code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Redemption(String code, String orderId, String customerId, long totalCents, String currency) {}
}
