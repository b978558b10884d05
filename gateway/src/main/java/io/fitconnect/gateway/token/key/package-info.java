/**
 * The keys of the sign-in service and the signatures that they verify. The key set is fetched beside the requests, and the last
 * good one stays in use while the sign-in service is away.
 */
@NullMarked
package io.fitconnect.gateway.token.key;

import org.jspecify.annotations.NullMarked;
