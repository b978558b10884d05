/** Removing, in SQL. */
@NullMarked
package io.fitconnect.auth.purge.persistence;

import org.jspecify.annotations.NullMarked;
