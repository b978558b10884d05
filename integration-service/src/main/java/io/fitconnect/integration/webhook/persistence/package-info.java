/** Endpoints and deliveries in SQL. */
@NullMarked
package io.fitconnect.integration.webhook.persistence;

import org.jspecify.annotations.NullMarked;
