/** Gear over HTTP: {@code /api/v1/gear}. Whose gear it is says the access token. */
@NullMarked
package io.fitconnect.profile.gear.web;

import org.jspecify.annotations.NullMarked;
