/**
 * What the vendor that a recording or a metric came from allows to be done with it. An operator sets it; a vendor without a policy
 * allows nothing but to show its data to their athlete. What an athlete's own apps hand in may be used as the athlete says.
 */
@NullMarked
package io.fitconnect.integration.sourcepolicy;

import org.jspecify.annotations.NullMarked;
