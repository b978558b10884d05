/** Privacy zones over HTTP: {@code /api/v1/profiles/me/privacy-zones}. Whose they are says the access token. */
@NullMarked
package io.fitconnect.profile.privacy.web;

import org.jspecify.annotations.NullMarked;
