package io.fitconnect.integration.webhook;

import io.fitconnect.platform.outgoing.OutgoingSettings;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which addresses an endpoint may have. Whether a name leads to a public address is looked at each time that it is called. */
@Component
class WebhookAddress {

    private static final String MEMBER = "address";
    private static final int MAX_LENGTH = 500;
    private static final int MAX_PORT = 65_535;

    private final OutgoingSettings outgoing;

    WebhookAddress(OutgoingSettings outgoing) {
        this.outgoing = outgoing;
    }

    /** Returns an address that may be called, or refuses it. */
    URI require(String text) {
        if (text.length() > MAX_LENGTH) {
            throw wrong("must be at most " + MAX_LENGTH + " characters long");
        }
        if (text.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw wrong("must be ASCII; encode other characters");
        }
        URI address = parse(text);
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw wrong("must be an absolute address without user name and fragment");
        }
        if (!isSecure(address, host)) {
            throw wrong("must begin with https://");
        }
        if (address.getPort() == 0
                || address.getPort() > MAX_PORT
                || address.getRawAuthority().endsWith(":")) {
            throw wrong("must have a port from 1 to 65535, or none");
        }
        return address;
    }

    private boolean isSecure(URI address, String host) {
        boolean isOfThisMachine = outgoing.allowedHosts().contains(host.toLowerCase(Locale.ROOT));
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && isOfThisMachine);
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw wrong("is not a URI");
        }
    }

    private static Refusal wrong(String problem) {
        return InvalidValue.refuse(MEMBER, problem);
    }
}
