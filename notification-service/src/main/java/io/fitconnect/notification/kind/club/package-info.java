/** What becomes of an athlete and a club: invitations, requests to join, roles, the club's end. */
@NullMarked
package io.fitconnect.notification.kind.club;

import org.jspecify.annotations.NullMarked;
