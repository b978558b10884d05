/** The rows of pairs and of the lists that follow from them. */
@NullMarked
package io.fitconnect.social.relationship.persistence;

import org.jspecify.annotations.NullMarked;
