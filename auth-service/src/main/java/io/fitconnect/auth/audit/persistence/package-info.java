/** The audit log, in SQL. */
@NullMarked
package io.fitconnect.auth.audit.persistence;

import org.jspecify.annotations.NullMarked;
