@NullMarked
package io.fitconnect.auth.erasure;

import org.jspecify.annotations.NullMarked;
