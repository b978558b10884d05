/** How values of all services are kept in SQL. */
@NullMarked
package io.fitconnect.platform.persistence;

import org.jspecify.annotations.NullMarked;
