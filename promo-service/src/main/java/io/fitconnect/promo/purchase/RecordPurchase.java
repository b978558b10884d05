package io.fitconnect.promo.purchase;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.advice.AdviceBook;
import io.fitconnect.promo.advice.Reason;
import io.fitconnect.promo.link.OfferWatch;
import io.fitconnect.promo.link.Offers;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.product.Product;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A shop tells that an order was paid. Of a repeated notice nothing follows. What is bought is attributed to the link that was followed last,
 * unless the customer took the consent to such offers back.
 */
@UseCase
public class RecordPurchase {

    private static final Duration ATTRIBUTED = Duration.ofDays(30);

    private final Purchases purchases;
    private final Catalogue catalogue;
    private final Offers offers;
    private final AdviceBook book;
    private final Persons persons;
    private final List<OfferWatch> watches;
    private final ErasedAccounts erased;
    private final Outbox outbox;
    private final Clock clock;

    RecordPurchase(
            Purchases purchases,
            Catalogue catalogue,
            Offers offers,
            AdviceBook book,
            Persons persons,
            List<OfferWatch> watches,
            ErasedAccounts erased,
            Outbox outbox,
            Clock clock) {
        this.purchases = purchases;
        this.catalogue = catalogue;
        this.offers = offers;
        this.book = book;
        this.persons = persons;
        this.watches = List.copyOf(watches);
        this.erased = erased;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records what is known of no line yet; nothing of an account that is gone. */
    public void handle(PaidOrder order) {
        if (erased.contains(order.customer())) {
            return;
        }
        Person customer = persons.get(order.customer());
        Instant now = clock.instant();
        for (PaidOrder.Line line : order.lines()) {
            record(order, line, customer, now);
        }
    }

    private void record(PaidOrder order, PaidOrder.Line line, Person customer, Instant now) {
        Optional<Product> product = catalogue.find(line.productId());
        Optional<Offers.Offer> offer = offers.findFollowed(order.customer(), line.productId(), now.minus(ATTRIBUTED))
                .filter(followed -> customer.admits(followed.purpose()));
        Purchase purchase = new Purchase(
                Ids.at(now),
                order.customer(),
                order.shop(),
                order.id(),
                line.productId(),
                line.quantity(),
                line.cents(),
                order.currency(),
                product.flatMap(known -> known.gearKinds().stream().sorted().findFirst()),
                line.size(),
                offer.map(Offers.Offer::id),
                offer.flatMap(followed -> findReplaced(order.customer(), followed.id())),
                now,
                Optional.empty());
        if (purchases.add(purchase)) {
            outbox.announce(PurchaseEvents.purchased(purchase, product, customer.language()));
            offer.filter(followed -> purchases.countOf(order.customer(), followed.id()) == 1)
                    .ifPresent(followed -> watches.forEach(watch -> watch.bought(followed, now)));
        }
    }

    private Optional<UUID> findReplaced(UUID athlete, UUID offer) {
        return book.find(athlete, offer)
                .flatMap(advice ->
                        advice.reason() instanceof Reason.Worn worn ? Optional.of(worn.gear()) : Optional.empty());
    }
}
