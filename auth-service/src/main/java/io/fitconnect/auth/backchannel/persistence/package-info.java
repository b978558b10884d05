/** Who took part in a session, in SQL. */
@NullMarked
package io.fitconnect.auth.backchannel.persistence;

import org.jspecify.annotations.NullMarked;
