/** The table of measurements. Every statement names the athlete. */
@NullMarked
package io.fitconnect.profile.measurement.persistence;

import org.jspecify.annotations.NullMarked;
