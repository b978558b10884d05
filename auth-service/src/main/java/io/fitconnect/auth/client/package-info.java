/**
 * OAuth clients: the applications that may ask for tokens. The house's own are seeded from settings at every start;
 * vendors register theirs by {@code vendorapp}. PKCE is demanded unless a seed says otherwise; a secret is kept as a hash. Owns the table
 * {@code oauth2_registered_client}.
 */
@NullMarked
package io.fitconnect.auth.client;

import org.jspecify.annotations.NullMarked;
