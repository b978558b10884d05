package io.fitconnect.promo.link;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The addresses of links. */
@Component
public class LinkPaths {

    public static final String PATH = "/go";

    private final LinkSigner signer;
    private final LinkSettings settings;

    LinkPaths(LinkSigner signer, LinkSettings settings) {
        this.signer = signer;
        this.settings = settings;
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
