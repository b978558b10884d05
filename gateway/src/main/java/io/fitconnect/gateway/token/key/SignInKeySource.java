package io.fitconnect.gateway.token.key;

import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** The sign-in service's key set, over HTTP, with a bound on time and size. */
@Component
final class SignInKeySource implements KeySource {

    private static final int LARGEST_DOCUMENT = 256 * 1024;

    private final WebClient web;
    private final URI address;
    private final Duration timeout;

    SignInKeySource(SecuritySettings security, KeySettings settings, LoopResources loops) {
        this.address = security.jwksUri();
        this.timeout = settings.keysTimeout();
        this.web = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(
                        HttpClient.create(ConnectionProvider.newConnection()).runOn(loops)))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_DOCUMENT))
                .build();
    }

    @Override
    public Mono<KeySet> fetch() {
        return web.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("The key set is empty")))
                .timeout(timeout)
                .flatMap(document -> Mono.fromCallable(() -> KeySet.parse(document)));
    }
}
