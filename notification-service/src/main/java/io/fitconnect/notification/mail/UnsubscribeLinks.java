package io.fitconnect.notification.mail;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes and reads the links of mails. A link is sealed, so that it names nobody and ends nobody else's mails; it does not expire. */
@Component
public class UnsubscribeLinks {

    public static final String PATH = "/notifications/unsubscribe/";

    private static final String CONTEXT = "unsubscribe";
    private static final int ID_LENGTH = 36;

    private final Sealer sealer;

    UnsubscribeLinks(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The path of a link, below the public address. */
    public String pathOf(UnsubscribeLink link) {
        return PATH + sealer.seal(link.athlete() + link.kind(), CONTEXT);
    }

    /** Reads the secret of a link, or refuses one that is none. */
    public UnsubscribeLink require(String secret) {
        try {
            String text = sealer.open(secret, CONTEXT);
            return new UnsubscribeLink(UUID.fromString(text.substring(0, ID_LENGTH)), text.substring(ID_LENGTH));
        } catch (BrokenSeal broken) {
            throw new Refusal(CommonProblems.NOT_FOUND, MailText.NO_SUCH_LINK.message());
        }
    }
}
