/** The table of hidden content. */
@NullMarked
package io.fitconnect.social.content.persistence;

import org.jspecify.annotations.NullMarked;
