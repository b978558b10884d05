/** Proposals over HTTP: {@code /api/v1/profiles/me/threshold-proposals}. Whose they are says the access token. */
@NullMarked
package io.fitconnect.profile.proposal.web;

import org.jspecify.annotations.NullMarked;
