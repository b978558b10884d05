/** The table of totals. */
@NullMarked
package io.fitconnect.social.tally.persistence;

import org.jspecify.annotations.NullMarked;
