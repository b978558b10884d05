/** Exports, in SQL. */
@NullMarked
package io.fitconnect.auth.export.persistence;

import org.jspecify.annotations.NullMarked;
