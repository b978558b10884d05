/** The asked deletions in SQL. */
@NullMarked
package io.fitconnect.auth.leaving.persistence;

import org.jspecify.annotations.NullMarked;
