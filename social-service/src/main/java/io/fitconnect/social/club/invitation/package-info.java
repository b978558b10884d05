/** The link that invites to a club: a secret that moderators replace and revoke; its digest alone is kept. Who has it sees what the club is, and joins after signing in. */
@NullMarked
package io.fitconnect.social.club.invitation;

import org.jspecify.annotations.NullMarked;
