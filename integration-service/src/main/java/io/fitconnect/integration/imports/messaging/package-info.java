/** What the ledger hears from training-service: which training was made from which activity, and its deletion. */
@NullMarked
package io.fitconnect.integration.imports.messaging;

import org.jspecify.annotations.NullMarked;
