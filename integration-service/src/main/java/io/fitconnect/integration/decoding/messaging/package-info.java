/** Wakes the worker when the ledger has taken something in. */
@NullMarked
package io.fitconnect.integration.decoding.messaging;

import org.jspecify.annotations.NullMarked;
