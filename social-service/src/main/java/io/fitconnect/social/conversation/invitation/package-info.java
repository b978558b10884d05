/**
 * Invitations into groups: what an athlete sees of a group before accepting. While the athlete clashes with a participant, the invitation
 * is not found, as a direct conversation behind a block is not. An invitation is a participant who has not accepted, in the table of those.
 */
@NullMarked
package io.fitconnect.social.conversation.invitation;

import org.jspecify.annotations.NullMarked;
