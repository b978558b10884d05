package io.fitconnect.shop.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order. It is placed once, and from there either paid in time or cancelled. */
@Entity
@Table(name = "placed_order")
@SuppressWarnings("NullAway.Init")
public class PlacedOrder {

    private static final Duration RETURN_WITHIN = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Embedded
    private Delivery delivery;

    private String currency;
    private long postageCents;
    private long discountCents;
    private long totalCents;
    private Instant placedAt;
    private Instant payUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @MapKeyColumn(name = "sku")
    private Map<String, OrderLine> lines = new TreeMap<>();

    protected PlacedOrder() {
        // for JPA
    }

    PlacedOrder(
            UUID id,
            Optional<String> subject,
            Delivery delivery,
            Map<String, OrderLine> lines,
            String currency,
            long postageCents,
            Instant now,
            Duration payWithin) {
        this.id = id;
        this.subject = subject.orElse(null);
        this.state = OrderState.PLACED;
        this.delivery = delivery;
        this.lines = new TreeMap<>(lines);
        this.currency = currency;
        this.postageCents = postageCents;
        this.totalCents = postageCents
                + lines.values().stream().mapToLong(OrderLine::totalCents).sum();
        this.placedAt = now;
        this.payUntil = now.plus(payWithin);
    }

    /** Whether it was still to be paid, in time. */
    boolean pay(Instant now) {
        if (!isPayable(now)) {
            return false;
        }
        state = OrderState.PAID;
        return true;
    }

    /** Takes a coupon's discount off what is to be paid, which never falls below nothing. */
    void discount(long cents) {
        long taken = Math.max(0, Math.min(cents, totalCents));
        discountCents += taken;
        totalCents -= taken;
    }

    /** Whether it was paid and may still be returned. */
    boolean takeBack(Instant now) {
        if (!isReturnable(now)) {
            return false;
        }
        state = OrderState.RETURNED;
        return true;
    }

    /** Whether it was still unpaid, so that its pieces become free. */
    boolean cancel() {
        if (state != OrderState.PLACED) {
            return false;
        }
        state = OrderState.CANCELLED;
        return true;
    }

    public UUID id() {
        return id;
    }

    /** What people write on a letter: the last eight digits of the id. */
    public String number() {
        String text = id.toString();
        return text.substring(text.length() - 8).toUpperCase(Locale.ROOT);
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public OrderState state() {
        return state;
    }

    public boolean isPayable(Instant now) {
        return state == OrderState.PLACED && now.isBefore(payUntil);
    }

    public boolean isReturnable(Instant now) {
        return state == OrderState.PAID && now.isBefore(placedAt.plus(RETURN_WITHIN));
    }

    public Delivery delivery() {
        return delivery;
    }

    public Map<String, OrderLine> lines() {
        return new TreeMap<>(lines);
    }

    public int pieces() {
        return lines.values().stream().mapToInt(OrderLine::quantity).sum();
    }

    public String currency() {
        return currency;
    }

    public long postageCents() {
        return postageCents;
    }

    /** Of its lines, before any discount and without postage. */
    public long itemsCents() {
        return lines.values().stream().mapToLong(OrderLine::totalCents).sum();
    }

    public long discountCents() {
        return discountCents;
    }

    public long totalCents() {
        return totalCents;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Instant payUntil() {
        return payUntil;
    }
}
