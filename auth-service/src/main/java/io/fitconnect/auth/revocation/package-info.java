/**
 * Revoked access tokens: each use case that ends what tokens stand for records it in its transaction, and the gateway and
 * the services read the record every two seconds. A row lives as long as the longest token. Owns the table
 * {@code revocation}.
 */
@NullMarked
package io.fitconnect.auth.revocation;

import org.jspecify.annotations.NullMarked;
