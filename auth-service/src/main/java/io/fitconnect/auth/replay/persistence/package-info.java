/** Used statements, in SQL. */
@NullMarked
package io.fitconnect.auth.replay.persistence;

import org.jspecify.annotations.NullMarked;
