/**
 * Requests that may be sent again: the answer to an Idempotency-Key is stored in the transaction of its effect and
 * given again to the same request.
 */
@NullMarked
package io.fitconnect.platform.idempotency;

import org.jspecify.annotations.NullMarked;
