/** Faults of the network between a service and its stores. */
@NullMarked
package io.fitconnect.platform.test.fault;

import org.jspecify.annotations.NullMarked;
