/**
 * What could not be consumed: after bounded retries a record goes to the dead-letter topic of the consuming service,
 * where an operator can look at it and have it delivered again to that service only.
 */
@NullMarked
package io.fitconnect.platform.deadletter;

import org.jspecify.annotations.NullMarked;
