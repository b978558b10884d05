/**
 * A platform: its stores and services with one home and one set of ports. Knows which parts belong to it, starts what is
 * missing with as much at once as the machine bears, and stops everything in reverse order, whichever command started it.
 */
@NullMarked
package io.fitconnect.local.platform;

import org.jspecify.annotations.NullMarked;
