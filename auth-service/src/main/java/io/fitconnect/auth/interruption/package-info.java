/**
 * Requests that wait for a sign-in. Each has a key of its own, which goes from page to page in the address, so that two tabs
 * of a browser do not mix their applications up. A request is kept in the browser's session, so a key is worthless elsewhere.
 */
@NullMarked
package io.fitconnect.auth.interruption;

import org.jspecify.annotations.NullMarked;
