/**
 * The list of the house, {@code contracts/services.yaml}, for the tools that start, route to and check every service. A
 * service itself depends on none of this.
 */
@NullMarked
package io.fitconnect.contracts;

import org.jspecify.annotations.NullMarked;
