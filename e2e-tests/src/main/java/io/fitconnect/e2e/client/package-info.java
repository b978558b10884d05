/**
 * A client of the platform as anybody could write it: it knows the public address, pages and the published API, and
 * nothing of what is behind the gateway. {@link io.fitconnect.e2e.client.PlatformClient} is where one begins: an account
 * is registered by its form, signs in to an application by authorization code and PKCE, and the session that results
 * opens imports, the diary and vendor apps.
 */
@NullMarked
package io.fitconnect.e2e.client;

import org.jspecify.annotations.NullMarked;
