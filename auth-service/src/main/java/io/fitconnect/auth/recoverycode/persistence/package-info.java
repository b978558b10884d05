/** Recovery codes, in SQL. */
@NullMarked
package io.fitconnect.auth.recoverycode.persistence;

import org.jspecify.annotations.NullMarked;
