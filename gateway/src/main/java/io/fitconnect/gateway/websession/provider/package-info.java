/**
 * auth-service as the web app's OpenID provider: its addresses, the token endpoint, and what ID tokens and logout tokens must say
 * (OpenID Connect Core 3.1.3.7, Back-Channel Logout 2.6).
 */
@NullMarked
package io.fitconnect.gateway.websession.provider;

import org.jspecify.annotations.NullMarked;
