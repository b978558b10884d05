/** Reads what was published: as a reporter sees it, and as moderators do. */
@NullMarked
package io.fitconnect.social.moderation.evidence;

import org.jspecify.annotations.NullMarked;
