/** The table of names. Every statement names athletes. */
@NullMarked
package io.fitconnect.training.people.persistence;

import org.jspecify.annotations.NullMarked;
