/**
 * A discussion as its viewer sees it: comments with their answers and reactions, counts that equal what can be listed, and summaries for cards. It
 * compares kept totals with a recount, and ends discussions whose subject is gone.
 */
@NullMarked
package io.fitconnect.social.discussion;

import org.jspecify.annotations.NullMarked;
