/** What follows from events of the application. */
@NullMarked
package io.fitconnect.integration.connector.messaging;

import org.jspecify.annotations.NullMarked;
