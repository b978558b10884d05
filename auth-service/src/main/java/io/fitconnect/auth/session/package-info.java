/**
 * Browser sessions, kept in the database so that any instance can answer any request. The cookie is bound to the host on
 * HTTPS. What a session holds is read back only if its type is expected. Owns {@code http_session}, its
 * attributes, and {@code browser_session}, by which a signed-in session lives and its person sees it.
 */
@NullMarked
package io.fitconnect.auth.session;

import org.jspecify.annotations.NullMarked;
