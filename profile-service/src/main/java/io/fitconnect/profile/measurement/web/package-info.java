/** Measurements over HTTP: {@code /api/v1/profiles/me/measurements}. Whose they are says the access token. */
@NullMarked
package io.fitconnect.profile.measurement.web;

import org.jspecify.annotations.NullMarked;
