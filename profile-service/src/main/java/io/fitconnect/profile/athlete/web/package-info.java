/**
 * The own profile over HTTP: {@code /api/v1/profiles/me}. Whose profile it is says the access token, so there is no way
 * to ask for another's.
 */
@NullMarked
package io.fitconnect.profile.athlete.web;

import org.jspecify.annotations.NullMarked;
