@NullMarked
package io.fitconnect.auth.signin;

import org.jspecify.annotations.NullMarked;
