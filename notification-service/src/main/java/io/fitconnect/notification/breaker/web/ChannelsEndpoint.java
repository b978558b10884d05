package io.fitconnect.notification.breaker.web;

import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.platform.breaker.OpenBreaker;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/**
 * {@code channels}: the ways out that this process does not call at present, by channel. No part of its health: a mail server that is
 * away is no reason to restart a service, or to send it no requests.
 */
@Component
@Endpoint(id = "channels")
class ChannelsEndpoint {

    private final Breakers breakers;

    ChannelsEndpoint(Breakers breakers) {
        this.breakers = breakers;
    }

    @ReadOperation
    Channels read() {
        return new Channels(breakers.listOpen());
    }

    record Channels(Map<String, List<OpenBreaker>> open) {}
}
