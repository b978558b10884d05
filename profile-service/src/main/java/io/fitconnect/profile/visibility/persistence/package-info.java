/** The column of choices. */
@NullMarked
package io.fitconnect.profile.visibility.persistence;

import org.jspecify.annotations.NullMarked;
