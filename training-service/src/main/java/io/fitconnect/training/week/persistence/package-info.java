/** The table of week starts. Every statement names the athlete. */
@NullMarked
package io.fitconnect.training.week.persistence;

import org.jspecify.annotations.NullMarked;
