/**
 * Back-channel logout (OpenID Connect Back-Channel Logout 1.0): when a session ends, each client that took part in it and gave
 * an address gets a logout token there, as due work that is tried for about half an hour. Owns {@code session_client}, which
 * remembers who took part, also after a client's tokens are gone.
 */
@NullMarked
package io.fitconnect.auth.backchannel;

import org.jspecify.annotations.NullMarked;
