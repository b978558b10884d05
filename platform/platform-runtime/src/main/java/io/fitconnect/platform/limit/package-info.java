/**
 * Limits of an account's requests that hold over all instances of a service: {@code fitconnect.account-limits.enabled}. The
 * gateway limits requests of every kind; this piece limits one kind, where each may harvest data or bother another person.
 */
@NullMarked
package io.fitconnect.platform.limit;

import org.jspecify.annotations.NullMarked;
