@NullMarked
package io.fitconnect.auth.key.persistence;

import org.jspecify.annotations.NullMarked;
