/** Signals to the worker: the service has started, the ledger has a new import, the service stops. */
@NullMarked
package io.fitconnect.integration.decoding.messaging;

import org.jspecify.annotations.NullMarked;
