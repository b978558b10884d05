/** Connections, consents and notices in SQL. */
@NullMarked
package io.fitconnect.integration.connector.persistence;

import org.jspecify.annotations.NullMarked;
