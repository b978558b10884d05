/** The table of gear. Every statement names the athlete. */
@NullMarked
package io.fitconnect.training.gear.persistence;

import org.jspecify.annotations.NullMarked;
