/** The counts, in SQL. */
@NullMarked
package io.fitconnect.auth.throttle.persistence;

import org.jspecify.annotations.NullMarked;
