/** Zones over HTTP: {@code /api/v1/profiles/me/zone-sets}. Whose they are says the access token. */
@NullMarked
package io.fitconnect.profile.zone.web;

import org.jspecify.annotations.NullMarked;
