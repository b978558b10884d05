/**
 * Conversations of two people and of groups: who takes part, what each has read, who may write to whom. A pair has one direct
 * conversation; to the other side of a block it is nowhere. Into a group come friends of the one who adds them, others by accepting an
 * invitation, and nobody together with somebody whom a block keeps apart. Owns the tables {@code conversation},
 * {@code direct_conversation}, {@code participant}, {@code writing_setting}.
 */
@NullMarked
package io.fitconnect.social.conversation;

import org.jspecify.annotations.NullMarked;
