package io.fitconnect.promo.link;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The addresses of links. */
@Component
public class LinkPaths {

    public static final String PATH = "/go";

    private final LinkSigner signer;
    private final LinkSettings settings;
    private final Clock clock;

    LinkPaths(LinkSigner signer, LinkSettings settings, Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    /** The path of the link of an offer that still stands: valid for its time from today on, however old the offer is. */
    public String standingPathOf(UUID offer, String productId) {
        return pathOf(offer, productId, clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    /**
     * The path of an offer's link.
     *
     * @param since when the offer was made: from then on the link is valid for its time
     */
    public String pathOf(UUID offer, String productId, Instant since) {
        return PATH + "/" + signer.sign(new ShopLink(offer, productId, since.plus(settings.valid())));
    }
}
