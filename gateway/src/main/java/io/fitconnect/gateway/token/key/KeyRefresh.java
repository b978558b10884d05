package io.fitconnect.gateway.token.key;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Fetches the key set at the start and from time to time, so that requests hardly ever wait for it. */
@Component
final class KeyRefresh implements SmartLifecycle {

    private final SigningKeys keys;
    private final KeySettings settings;
    private @Nullable Disposable running;

    KeyRefresh(SigningKeys keys, KeySettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = Mono.defer(keys::refresh)
                .then(Mono.defer(() -> Mono.delay(keys.areStale() ? settings.keysRetry() : settings.keysRefresh())))
                .repeat()
                .subscribe();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
