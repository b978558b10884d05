/**
 * The account service: who a person is, how they prove it, and which application may act for them. It is the platform's
 * OpenID Connect provider. Features are packages; here Spring Security is wired to them by one
 * filter chain for the protocol's endpoints and one for the pages. The API has the platform's chain.
 */
@NullMarked
package io.fitconnect.auth;

import org.jspecify.annotations.NullMarked;
