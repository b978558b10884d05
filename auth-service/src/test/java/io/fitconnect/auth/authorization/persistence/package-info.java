@NullMarked
package io.fitconnect.auth.authorization.persistence;

import org.jspecify.annotations.NullMarked;
