package io.fitconnect.gateway.token.key;

import reactor.core.publisher.Mono;

/** Where the key set comes from. */
interface KeySource {

    /** Fetches the key set once; fails when it cannot be had or read. */
    Mono<KeySet> fetch();
}
