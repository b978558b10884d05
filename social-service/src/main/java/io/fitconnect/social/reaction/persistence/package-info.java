/** The table of reactions. */
@NullMarked
package io.fitconnect.social.reaction.persistence;

import org.jspecify.annotations.NullMarked;
