/**
 * Totals of comments, answers and reactions. A total is kept in shards in the transaction of what it counts; what a viewer is shown is the
 * total without what people count in it who do not exist for the viewer, so that it equals what the viewer can list.
 */
@NullMarked
package io.fitconnect.social.tally;

import org.jspecify.annotations.NullMarked;
