/**
 * What two people are to each other: friends, follower, blocked. One row for each pair guards the rules: crossing requests make friends, a
 * block ends everything and restores nothing when it is lifted. To a blocked person the other is an id that is nowhere. Owns the
 * tables {@code relationship} and {@code relationship_entry}, announces {@code social.relation}.
 */
@NullMarked
package io.fitconnect.social.relationship;

import org.jspecify.annotations.NullMarked;
