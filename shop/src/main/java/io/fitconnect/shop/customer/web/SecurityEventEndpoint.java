package io.fitconnect.shop.customer.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.fitconnect.shop.customer.PurgeCustomer;
import io.fitconnect.shop.customer.SecurityEvents;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the provider's security events (RFC 8935): its token is what proves who sends them. */
@RestController
class SecurityEventEndpoint {

    static final String PATH = "/security-events";

    private static final Logger LOG = LoggerFactory.getLogger(SecurityEventEndpoint.class);
    private static final int LONGEST = 8_192;

    private final SecurityEvents events;
    private final PurgeCustomer purge;
    private final MeterRegistry meters;

    SecurityEventEndpoint(SecurityEvents events, PurgeCustomer purge, MeterRegistry meters) {
        this.events = events;
        this.purge = purge;
        this.meters = meters;
    }

    @PostMapping(path = PATH, consumes = "application/secevent+jwt")
    ResponseEntity<Map<String, String>> take(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return refuse("invalid_request", "The token is longer than " + LONGEST + " bytes.");
        }
        try {
            events.findPurged(new String(body, US_ASCII)).ifPresent(this::purge);
            return ResponseEntity.accepted().build();
        } catch (BadJwtException refused) {
            LOG.warn("A security event was refused: {}", refused.getMessage());
            return refuse("invalid_request", "The token is not a security event of the provider for this shop.");
        } catch (JwtException | SecurityEvents.ProviderAway away) {
            LOG.warn("A security event cannot be checked: {}", away.toString());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private void purge(String subject) {
        purge.handle(subject);
        meters.counter("fitconnect.shop.customers.purged").increment();
    }

    private static ResponseEntity<Map<String, String>> refuse(String error, String description) {
        return ResponseEntity.badRequest().body(Map.of("err", error, "description", description));
    }
}
