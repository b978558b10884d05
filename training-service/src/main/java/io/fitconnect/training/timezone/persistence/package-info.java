/** The table of time zones. Every statement names the athlete. */
@NullMarked
package io.fitconnect.training.timezone.persistence;

import org.jspecify.annotations.NullMarked;
