package io.fitconnect.promo.link;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.person.Persons;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Someone follows a link into the shop. The first time counts, for the athlete to whom the offer was made, and the last one for what is
 * bought after it; neither once the athlete took the consent back.
 */
@UseCase
public class FollowLink {

    private final LinkSigner signer;
    private final LinkSettings settings;
    private final Offers offers;
    private final Persons persons;
    private final Outbox outbox;
    private final List<OfferWatch> watches;
    private final Clock clock;

    FollowLink(
            LinkSigner signer,
            LinkSettings settings,
            Offers offers,
            Persons persons,
            Outbox outbox,
            List<OfferWatch> watches,
            Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.offers = offers;
        this.persons = persons;
        this.outbox = outbox;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /** The page of the shop; refuses with 404 what was forged, changed, has expired, or belongs to an erased athlete. */
    public URI handle(String text) {
        Instant now = clock.instant();
        ShopLink link = signer.read(text, now).orElseThrow(FollowLink::refuse);
        Offers.Offer offer = offers.find(link.offer())
                .filter(found -> found.productId().equals(link.productId()))
                .orElseThrow(FollowLink::refuse);
        boolean counts = persons.get(offer.athlete()).admits(offer.purpose());
        if (counts && offers.noteFollowed(offer.id(), now)) {
            outbox.announce(new Announcement(
                    "promo.offer",
                    offer.athlete().toString(),
                    "offer-followed.v1",
                    offer.id().toString(),
                    new OfferFollowed(offer.id(), offer.athlete(), offer.productId(), now)));
            watches.forEach(watch -> watch.followed(offer, now));
        }
        return settings.pageOf(offer.productId());
    }

    private static Refusal refuse() {
        return new Refusal(CommonProblems.NOT_FOUND, LinkText.LINK_INVALID.message());
    }

    private record OfferFollowed(UUID offerId, UUID athleteId, String productId, Instant occurredAt) {}
}
