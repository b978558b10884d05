package io.fitconnect.promo.campaign;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.link.Offers;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.person.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An athlete is shown the campaign of the moment, which counts for caps and budget. */
@UseCase
public class ShowOffer {

    private final Persons persons;
    private final Audience audience;
    private final Shows shows;
    private final LiveIndex live;
    private final Offers offers;
    private final Outbox outbox;
    private final List<ShowWatch> watches;
    private final Clock clock;

    ShowOffer(
            Persons persons,
            Audience audience,
            Shows shows,
            LiveIndex live,
            Offers offers,
            Outbox outbox,
            List<ShowWatch> watches,
            Clock clock) {
        this.persons = persons;
        this.audience = audience;
        this.shows = shows;
        this.live = live;
        this.offers = offers;
        this.outbox = outbox;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /** The offer; empty when there is none for the athlete. */
    public Optional<ShownOffer> handle(UUID athlete) {
        Instant now = clock.instant();
        Person person = persons.get(athlete);
        return audience.find(athlete)
                .map(kept -> kept.of(person))
                .flatMap(facts -> live.current().choose(facts, shows.exposure(person, now), now))
                .map(choice -> show(athlete, choice, now));
    }

    private ShownOffer show(UUID athlete, Choice choice, Instant now) {
        UUID id = Ids.at(now);
        String product = choice.variant().productId();
        Shows.Show shown = new Shows.Show(
                id, athlete, choice.campaign().id(), choice.variant().key(), now);
        shows.add(shown);
        watches.forEach(watch -> watch.shown(shown));
        offers.add(new Offers.Offer(id, athlete, product, Purpose.CAMPAIGNS));
        outbox.announce(new Announcement(
                "promo.offer",
                athlete.toString(),
                "campaign-shown.v1",
                id.toString(),
                new CampaignShown(
                        id, athlete, choice.campaign().id(), choice.variant().key(), product, now)));
        return new ShownOffer(id, choice.campaign().id(), choice.variant(), now);
    }

    /** An offer that was shown. */
    public record ShownOffer(UUID id, UUID campaign, Variant variant, Instant at) {}

    private record CampaignShown(
            UUID offerId, UUID athleteId, UUID campaignId, String variant, String productId, Instant occurredAt) {}
}
