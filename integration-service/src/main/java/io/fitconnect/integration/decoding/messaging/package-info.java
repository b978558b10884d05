/** What the worker is told: that the service has started, that the ledger has taken something in, that it is to end. */
@NullMarked
package io.fitconnect.integration.decoding.messaging;

import org.jspecify.annotations.NullMarked;
