/**
 * What moderators decided about an athlete, which cannot be muted, and about what an athlete reported. Texts name neither who reported nor who decided, and
 * no content: the decision's page shows it.
 */
@NullMarked
package io.fitconnect.notification.kind.moderation;

import org.jspecify.annotations.NullMarked;
