/**
 * Answers that last for hours (server-sent events). They have connections of their own to the services, a bound per caller,
 * and end at once when their token is revoked or the gateway stops; a client then reconnects with the last id that it saw.
 */
@NullMarked
package io.fitconnect.gateway.stream;

import org.jspecify.annotations.NullMarked;
