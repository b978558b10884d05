@NullMarked
package io.fitconnect.auth.session.persistence;

import org.jspecify.annotations.NullMarked;
