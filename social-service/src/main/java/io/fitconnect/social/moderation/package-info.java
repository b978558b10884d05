/**
 * Moderation: reports come together in one open case for each subject; a moderator decides it, never about content of the moderator's own nor about
 * an own report; the person concerned reads the decision and appeals once, to another moderator. Owns the tables {@code moderation_*} and
 * {@code moderated_account}.
 */
@NullMarked
package io.fitconnect.social.moderation;

import org.jspecify.annotations.NullMarked;
