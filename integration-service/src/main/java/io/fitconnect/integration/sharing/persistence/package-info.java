/** The table of who may see which training. */
@NullMarked
package io.fitconnect.integration.sharing.persistence;

import org.jspecify.annotations.NullMarked;
