/**
 * The keys of the sign-in service and the signatures that they verify. A timer fetches the key set, and the last good one
 * stays in use while the sign-in service is unavailable.
 */
@NullMarked
package io.fitconnect.gateway.token.key;

import org.jspecify.annotations.NullMarked;
