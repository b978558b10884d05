/** How moderators decide cases, and what follows: measures, their ends, and what reporters are told. */
@NullMarked
package io.fitconnect.social.moderation.decision;

import org.jspecify.annotations.NullMarked;
