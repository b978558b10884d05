/**
 * What the tests of the gateway stand on: a gateway started on free ports, real small servers in the place of the
 * services, minted tokens, and a client that writes raw bytes where an ordinary one would correct them.
 */
@NullMarked
package io.fitconnect.gateway.testing;

import org.jspecify.annotations.NullMarked;
