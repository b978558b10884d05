/**
 * The account service: who somebody is, how they prove it, and which application may act for them. It is the platform's
 * OpenID Connect provider. Features are packages; {@code server} wires Spring Security's authorization server to them.
 */
@NullMarked
package io.fitconnect.auth;

import org.jspecify.annotations.NullMarked;
