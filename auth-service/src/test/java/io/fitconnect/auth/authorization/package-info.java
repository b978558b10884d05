@NullMarked
package io.fitconnect.auth.authorization;

import org.jspecify.annotations.NullMarked;
