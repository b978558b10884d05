/** Comments in SQL, and their texts: the newest in SQL, all others in Cassandra. */
@NullMarked
package io.fitconnect.social.comment.persistence;

import org.jspecify.annotations.NullMarked;
