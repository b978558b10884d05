/** The table of suspensions. */
@NullMarked
package io.fitconnect.social.suspension.persistence;

import org.jspecify.annotations.NullMarked;
