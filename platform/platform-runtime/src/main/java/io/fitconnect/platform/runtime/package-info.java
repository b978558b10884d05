/**
 * How a service runs: defaults below its own settings, the clock, the migrations of the platform's own tables.
 */
@NullMarked
package io.fitconnect.platform.runtime;

import org.jspecify.annotations.NullMarked;
