/**
 * Identifiers: UUID version 7 (RFC 9562), time-ordered, made by the service and not by the database.
 */
@NullMarked
package io.fitconnect.platform.ids;

import org.jspecify.annotations.NullMarked;
