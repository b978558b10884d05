/** The table of what clubs were told. */
@NullMarked
package io.fitconnect.social.club.training.persistence;

import org.jspecify.annotations.NullMarked;
