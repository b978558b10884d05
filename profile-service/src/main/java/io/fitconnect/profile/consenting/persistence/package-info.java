/** The table of evidence. Every statement names the athlete. */
@NullMarked
package io.fitconnect.profile.consenting.persistence;

import org.jspecify.annotations.NullMarked;
