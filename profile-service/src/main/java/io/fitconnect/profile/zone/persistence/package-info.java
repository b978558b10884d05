/** The table of zone sets. Every statement names the athlete. */
@NullMarked
package io.fitconnect.profile.zone.persistence;

import org.jspecify.annotations.NullMarked;
