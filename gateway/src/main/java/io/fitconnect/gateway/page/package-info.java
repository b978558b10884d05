/** The frame of the few pages that the gateway makes itself, in the visual language of auth-service's. */
@NullMarked
package io.fitconnect.gateway.page;

import org.jspecify.annotations.NullMarked;
